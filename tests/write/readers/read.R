# R's package yaml. See README.md.
library(yaml)
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 0) {
  cat("R yaml", as.character(packageVersion("yaml")), "\n")
  quit(status = 0)
}

shown <- function(map, key) {
  if (!(key %in% names(map))) return("-")
  value <- map[[key]]
  if (!is.character(value) || length(value) != 1 || is.na(value)) return(paste0("!", class(value)[1]))
  bytes <- charToRaw(enc2utf8(value))
  if (length(bytes) == 0) "(empty)" else paste(bytes, collapse = "")
}

strings <- function(document) {
  c(shown(document[["conference"]], "title"),
    unlist(lapply(document[["participants"]], function(p) c(shown(p, "name"), shown(p, "title")))),
    unlist(lapply(document[["sections"]][[1]][["turns"]], function(t) c(shown(t, "label"), shown(t, "text")))),
    unlist(lapply(document[["other"]], function(o) shown(o, "value"))))
}

bytes <- readBin(arguments[1], "raw", file.size(arguments[1]))
ends <- which(bytes == as.raw(10))
at <- 1
while (at <= length(bytes)) {
  end <- ends[findInterval(at - 1, ends) + 1]
  size <- as.integer(rawToChar(bytes[at:(end - 1)]))
  text <- rawToChar(bytes[(end + 1):(end + size)])
  Encoding(text) <- "UTF-8"
  line <- tryCatch(paste(strings(yaml.load(text)), collapse = " "),
                   error = function(e) paste("ERROR", gsub("\\s+", " ", conditionMessage(e))))
  cat(line, "\n", sep = "")
  at <- end + size + 1
}
