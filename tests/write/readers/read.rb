# Ruby's Psych. See README.md.
require "psych"

if ARGV.empty?
  puts "Psych #{Psych::VERSION}"
  exit
end

def shown(map, key)
  return "-" unless map.key?(key)
  value = map[key]
  return "!#{value.class}" unless value.is_a?(String)
  value.empty? ? "(empty)" : value.b.unpack1("H*")
end

File.open(ARGV[0], "rb") do |file|
  while (size = file.gets)
    text = file.read(size.to_i).force_encoding("UTF-8")
    begin
      document = Psych.safe_load(text)
      out = [shown(document["conference"], "title")]
      document["participants"].each { |p| out << shown(p, "name") << shown(p, "title") }
      document["sections"][0]["turns"].each { |t| out << shown(t, "label") << shown(t, "text") }
      document["other"].each { |o| out << shown(o, "value") }
      puts out.join(" ")
    rescue StandardError, Psych::SyntaxError => e
      puts "ERROR #{e.message.split.join(' ')}"
    end
  end
end
