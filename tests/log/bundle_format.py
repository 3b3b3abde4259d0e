"""Bytes and text of the log format: canonical JSON, leaves, tree, checkpoints (docs/log-format.md)."""
import base64
import binascii
import hashlib
import json
import re

MEMBERS = set(
    "actor app bodyCommit boot caseRef detail device fields keyId legalBasis medium meetingRef mono origin prevRoot "
    "prevSize prevTs purpose recipients refs role seq subject ts type v".split()
)
MOMENT = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z", re.ASCII)
NOTE = re.compile(r"(([^\n]+)\n(0|[1-9][0-9]{0,14})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*)\n((?:\u2014 [^\n]+\n)+)")


def sha256(data):
    return hashlib.sha256(data).digest()


def refuse(_text):
    raise ValueError("not a safe integer")


def parse(text):
    return json.loads(text, parse_float=refuse, parse_constant=refuse)


def canonical(value, depth=0):
    if depth > 32:
        raise ValueError("too deep")
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if isinstance(value, int):
        if abs(value) > 2**53 - 1:
            raise ValueError("not a safe integer")
        return str(value)
    if isinstance(value, str):
        value.encode("utf-8")
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item, depth + 1) for item in value) + "]"
    names = sorted(value, key=lambda name: name.encode("utf-16-be"))
    return "{" + ",".join(canonical(name) + ":" + canonical(value[name], depth + 1) for name in names) + "}"


def is_canonical(text):
    try:
        return canonical(parse(text)) == text
    except (ValueError, RecursionError):
        return False


def strict_base64(text, length):
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError, TypeError):
        return None
    return data if len(data) == length and base64.b64encode(data).decode() == text else None


def is_committed(nonce, body, commitment):
    salt = strict_base64(nonce, 32)
    if not salt or not isinstance(body, str) or not is_canonical(body):
        return False
    return sha256(b"\x10" + salt + body.encode()).hex() == commitment


class Tree:
    """Merkle tree (RFC 6962 §2.1)."""

    def __init__(self):
        self.size = 0
        self.peaks = []

    def add(self, leaf):
        node, rest = sha256(b"\x00" + leaf), self.size
        while rest & 1:
            node, rest = sha256(b"\x01" + self.peaks.pop() + node), rest >> 1
        self.peaks.append(node)
        self.size += 1

    def root(self):
        if not self.peaks:
            return sha256(b"").hex()
        node = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            node = sha256(b"\x01" + peak + node)
        return node.hex()


def read_leaf(leaf):
    """Entry, signed bytes and signature of a leaf; or a code."""
    try:
        outer = parse(leaf)
    except (ValueError, RecursionError):
        return "unreadable" if not is_json(leaf) else "not-canonical"
    if not is_canonical(leaf):
        return "not-canonical"
    if not isinstance(outer, dict) or set(outer) != {"entry", "sig"} or not isinstance(outer["entry"], dict):
        return "shape"
    entry, signature = outer["entry"], strict_base64(outer["sig"], 64)
    if entry.get("v") != 1 or entry.get("v") is True:
        return "version"
    if set(entry) != MEMBERS or signature is None or not is_shaped(entry):
        return "shape"
    return entry, b"tasuki/entry/v1\n" + canonical(entry).encode(), signature


def is_json(text):
    try:
        json.loads(text)
        return True
    except RecursionError:
        return True
    except ValueError:
        return False


def is_count(value):
    return type(value) is int and 0 <= value <= 2**53 - 1


def is_digest(value):
    return isinstance(value, str) and re.fullmatch(r"[0-9a-f]{64}", value) is not None


def is_shaped(entry):
    def texts(value):
        return isinstance(value, list) and all(isinstance(item, str) for item in value)

    def moment(value):
        return isinstance(value, str) and MOMENT.fullmatch(value) is not None

    optional = "actor caseRef keyId medium meetingRef purpose role subject".split()
    return (
        all(is_count(entry[name]) for name in ("mono", "prevSize", "seq"))
        and all(isinstance(entry[name], str) for name in ("app", "boot", "device", "type"))
        and all(entry[name] is None or isinstance(entry[name], str) for name in optional)
        and all(texts(entry[name]) for name in ("fields", "legalBasis", "recipients", "refs"))
        and isinstance(entry["origin"], str) and re.fullmatch(r"[^\s+\x00-\x1f\x7f-\x9f]+", entry["origin"]) is not None
        and entry["type"] != "" and isinstance(entry["detail"], dict)
        and is_digest(entry["prevRoot"]) and (entry["bodyCommit"] is None or is_digest(entry["bodyCommit"]))
        and moment(entry["ts"]) and (entry["prevTs"] is None or moment(entry["prevTs"]))
    )


def read_checkpoint(note):
    match = NOTE.fullmatch(note) if isinstance(note, str) else None
    root = strict_base64(match.group(4), 32) if match else None
    if root is None:
        return None
    lines = []
    for line in match.group(5).rstrip("\n").split("\n"):
        parts = re.fullmatch(r"\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})", line)
        if not parts:
            return None
        try:
            lines.append((parts.group(1), base64.b64decode(parts.group(2), validate=True)))
        except binascii.Error:
            return None
    return {"size": int(match.group(3)), "root": root.hex(), "note": (match.group(1), match.group(2), lines)}
