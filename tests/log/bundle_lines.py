"""Lines of an audit bundle, versions 1 and 2 (docs/log-format.md, Audit bundle)."""
import json

LABEL_KINDS = ("account", "organization", "member", "case", "meeting", "person")


def members_of(line):
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def read_header(line):
    header = members_of(line)
    is_ours = header.get("format") == "tasuki-audit-bundle" and type(header.get("version")) is int
    is_complete = type(header.get("size")) is int and all(isinstance(header.get(name), str) for name in ("origin", "root"))
    return header if is_ours and header["version"] in (1, 2) and is_complete else None


def is_label(members):
    label = members.get("label")
    if len(members) != 1 or not isinstance(label, dict) or set(label) != {"id", "kind", "text"}:
        return False
    return label["kind"] in LABEL_KINDS and isinstance(label["id"], str) and isinstance(label["text"], str)


def read_entry(members):
    """Leaf and body; an empty leaf, which no verifier accepts, for a line that says more than the format knows."""
    leaf, erased = members.get("entry"), members.get("isErased")
    is_known = isinstance(leaf, str) and set(members) <= {"entry", "body", "isErased"} and erased in (None, True)
    return (leaf, members.get("body")) if is_known else ("", None)
