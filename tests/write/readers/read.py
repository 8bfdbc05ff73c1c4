"""read.py LIBRARY [FILE]: json, pyyaml, libyaml (PyYAML over libyaml), ruamel (pure Python). See README.md."""
import sys


def loader(library):
    if library == "json":
        import json

        return "json " + sys.version.split()[0], json.loads
    if library == "ruamel":
        import ruamel.yaml

        return "ruamel.yaml " + ruamel.yaml.__version__, ruamel.yaml.YAML(typ="safe", pure=True).load
    import yaml

    kind = yaml.SafeLoader if library == "pyyaml" else yaml.CSafeLoader
    return f"PyYAML {yaml.__version__} {kind.__name__}", lambda text: yaml.load(text, Loader=kind)


def shown(value):
    if value is None:
        return "-"
    if not isinstance(value, str):
        return "!" + type(value).__name__
    return value.encode("utf-8", "surrogatepass").hex() or "(empty)"


def strings(document):
    yield document["conference"].get("title")
    for participant in document["participants"]:
        yield participant.get("name")
        yield participant.get("title")
    for turn in document["sections"][0]["turns"]:
        yield turn.get("label")
        yield turn.get("text")
    for field in document["other"]:
        yield field.get("value")


def main():
    version, load = loader(sys.argv[1])
    if len(sys.argv) == 2:
        print(version)
        return
    with open(sys.argv[2], "rb") as file:
        while size := file.readline():
            document = file.read(int(size)).decode("utf-8")
            try:
                print(" ".join(shown(s) for s in strings(load(document))))
            except Exception as error:  # whatever a library throws is the result
                print("ERROR", " ".join(str(error).split()))


main()
