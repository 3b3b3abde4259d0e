#!/usr/bin/env python3
"""Second verifier of Tasuki's redaction proofs: Python 3 standard library only, from docs/redaction-proof.md.

    verify_redaction.py PROOF [COPY] [--checkpoint FILE ...]

Prints {"ok", "marks", "visible", "segmentRoot", "size", "compared", "problems"} as JSON. Exit 0: sound, 1: not sound,
2: not a redaction proof. The text of a PDF is compared if pdftotext (poppler) is on the PATH.
"""
import hashlib
import json
import re
import sys

from bundle_format import is_canonical, is_count, is_digest, parse, read_leaf, sha256, strict_base64
from copy_text import copy_faults, read_copy
from ed25519 import is_signed
from verify_extract import judge_extract

ENROLLING = {"office.founded", "account.enrolled", "account.rekeyed"}


def tokens_of(element):
    """Tokens that an element shows, None for a mark; ValueError if it is no element."""
    if element is None:
        return ["s"]
    if isinstance(element, str) and element:
        return ["c" + character for character in element]
    if isinstance(element, list) and len(element) == 1:
        if is_count(element[0]):
            return ["i%d" % element[0]]
        if isinstance(element[0], str) and re.fullmatch(r"[a-z][a-z-]{0,39}", element[0]):
            return ["b" + element[0]]
    if isinstance(element, dict) and {"ground"} <= set(element) <= {"ground", "shown"}:
        if all(isinstance(value, str) for value in element.values()):
            return None
    raise ValueError("element")


def read_node(node):
    """0, a hash, or (seed, counts of padding)."""
    if type(node) is int and node == 0:
        return 0
    if isinstance(node, str):
        digest = strict_base64(node, 32)
    elif isinstance(node, list) and len(node) == 2 and all(isinstance(part, str) for part in node):
        digest = strict_base64(node[0], 32)
        if digest and re.fullmatch(r"[0-9]+", node[1]) and node[1] != "0" and node[1].isascii():
            return digest, [int(digit) for digit in node[1]]
        digest = None
    else:
        digest = None
    if digest is None:
        raise ValueError("node")
    return digest


def is_shaped(proof):
    file, frame = proof.get("file"), proof.get("frame")
    return (
        set(proof) == {"content", "file", "format", "frame", "keyId", "log", "root", "tree", "version"}
        and isinstance(file, dict) and set(file) == {"kind", "sha256", "size"}
        and isinstance(file["kind"], str) and is_digest(file["sha256"]) and is_count(file["size"])
        and isinstance(frame, dict) and set(frame) == {"after", "before", "edges"}
        and isinstance(frame["before"], str) and isinstance(frame["after"], str)
        and isinstance(frame["edges"], list) and all(isinstance(edge, str) for edge in frame["edges"])
        and is_digest(proof["root"]) and isinstance(proof["log"], str) and isinstance(proof["keyId"], str)
        and isinstance(proof["content"], list) and isinstance(proof["tree"], list)
    )


def subtree(tokens, start, end, seed):
    if end - start == 1:
        return sha256(b"\x02" + sha256(b"\x23" + seed) + tokens[start].encode())
    number = int.from_bytes(sha256(b"\x20" + seed)[:6], "big")
    items = [at for at in range(start + 1, end) if tokens[at][0] == "i"]
    middle = items[number % len(items)] if items else start + 1 + number % (end - start - 1)
    left = subtree(tokens, start, middle, sha256(b"\x21" + seed))
    return sha256(b"\x03" + left + subtree(tokens, middle, end, sha256(b"\x22" + seed)))


def root_of(nodes, tokens):
    """Root over the nodes in reading order and how many tokens they took; None where they are no tree."""
    hashes, at = [], 0
    for node in nodes:
        if not isinstance(node, tuple):
            hashes.append(node)
            continue
        seed, padding = node
        own = ["p"] * padding[0]
        for count in padding[1:]:
            if at == len(tokens):
                return None, -1
            own += [tokens[at]] + ["p"] * count
            at += 1
        hashes.append(subtree(own, 0, len(own), seed))
    waiting = []
    for node in reversed(hashes):
        if node != 0:
            waiting.append(node)
        elif len(waiting) < 2:
            return None, at
        else:
            left, right = waiting.pop(), waiting.pop()
            waiting.append(sha256(b"\x03" + left + right))
    return (waiting[0] if len(waiting) == 1 else None), at


def groups(counts):
    """Shown tokens and what is hidden behind them, in turn: [[shown, hidden], ...]."""
    found = [[0, 0]]
    for shown, hidden in counts:
        if hidden:
            found[-1][1] += hidden
        elif found[-1][1] == 0:
            found[-1][0] += shown
        else:
            found.append([shown, 0])
    return found


def is_aligned(content, nodes):
    wanted = groups([(len(tokens), 0) if tokens is not None else (0, 1) for tokens in content])
    found = groups([(len(node[1]) - 1, 0) if isinstance(node, tuple) else (0, 1) for node in nodes if node != 0])
    return len(wanted) == len(found) and all(
        one[0] == other[0] and other[1] >= one[1] and (other[1] == 0) == (one[1] == 0)
        for one, other in zip(wanted, found)
    )


def approval_faults(text, root, notes):
    """Faults of the extract and of the approval in it, its keys, and the size of the log."""
    try:
        verdict = judge_extract(text, notes)
    except (ValueError, RecursionError):
        verdict = None
    if verdict is None:
        return ["log-unreadable"], {}, 0
    faults = ["log-" + problem["code"] for problem in verdict["problems"]]
    items = parse(text).get("items") if verdict["size"] else []
    leaves = [read_leaf(item["leaf"]) for item in items if isinstance(item, dict) and isinstance(item.get("leaf"), str)]
    leaves = [leaf for leaf in leaves if not isinstance(leaf, str)]
    keys = {}
    for entry, _, _ in leaves:
        key = strict_base64(entry["detail"].get("publicKey"), 32) if entry["type"] in ENROLLING else None
        if key:
            keys[sha256(key).hex()[:16]] = (key, entry["detail"].get("enrolledAccount"))

    def is_right(leaf):
        entry, signed, signature = leaf
        return entry["keyId"] in keys and is_signed(keys[entry["keyId"]][0], signed, signature)

    own = [leaf for leaf in leaves if leaf[0]["type"] in ENROLLING and leaf[0]["keyId"] in keys]
    if not all(map(is_right, own)):
        faults.append("enrolment-signature")
    approvals = [
        leaf for leaf in leaves
        if leaf[0]["type"] == "minutes.approved" and leaf[0]["detail"].get("segmentRoot") == root
    ]
    if len(approvals) != 1:
        faults.append("approval-missing")
    if approvals:
        entry = approvals[0][0]
        if not is_right(approvals[0]) or keys[entry["keyId"]][1] != entry["actor"]:
            if len(approvals) == 1:
                faults.append("approval-signature")
    return faults, {name: key for name, (key, _) in keys.items()}, verdict["size"]


def verify(text, path, notes):
    """Verdict, or None if the text is no redaction proof of version 1."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    proof = document.get("proof") if isinstance(document, dict) else None
    if not isinstance(proof, dict) or proof.get("format") != "tasuki-redaction-proof":
        return None
    if type(proof.get("version")) is not int or proof["version"] != 1:
        return None
    faults = [] if is_canonical(text) else ["not-canonical"]
    shape = re.fullmatch(r'\{"proof":(.*),"sig":"([A-Za-z0-9+/]{86}==)"\}', text, re.S)
    signature = strict_base64(shape.group(2), 64) if shape and set(document) == {"proof", "sig"} else None
    try:
        content = [tokens_of(element) for element in proof["content"]] if is_shaped(proof) else None
        nodes = [read_node(node) for node in proof["tree"]] if content is not None else None
    except (ValueError, TypeError):
        nodes = None
    if nodes is None or signature is None:
        return verdict_of(faults + ["shape"])
    log_faults, keys, size = approval_faults(proof["log"], proof["root"], notes)
    faults += log_faults
    key = keys.get(proof["keyId"])
    if not key or not is_signed(key, b"tasuki/redaction-proof/v1\n" + shape.group(1).encode(), signature):
        faults.append("signature")
    tokens = [token for element in content if element is not None for token in element]
    root, taken = root_of(nodes, tokens)
    if root is None or root.hex() != proof["root"]:
        faults.append("root")
    if taken != len(tokens) or not is_aligned(content, nodes):
        faults.append("marks")
    seen = None
    if path is not None:
        with open(path, "rb") as file:
            data = file.read()
        if len(data) != proof["file"]["size"] or hashlib.sha256(data).hexdigest() != proof["file"]["sha256"]:
            faults.append("file-digest")
        seen = read_copy(proof["file"]["kind"], path, data)
        faults += copy_faults(proof, seen) if seen not in (None, "unread") else ["file-unreadable"] if seen is None else []
    visible = sum(token[0] == "c" for token in tokens)
    return verdict_of(faults, content.count(None), visible, proof["root"], size, seen not in (None, "unread"))


def verdict_of(faults, marks=0, visible=0, root="", size=0, is_compared=False):
    return {
        "ok": not faults, "marks": marks, "visible": visible, "segmentRoot": root, "size": size,
        "compared": is_compared, "problems": [{"code": code} for code in faults],
    }


def main(arguments):
    notes, paths = [], []
    while arguments:
        first, *arguments = arguments
        if first == "--checkpoint" and arguments:
            with open(arguments.pop(0), encoding="utf-8", newline="\n") as file:
                notes.append(file.read())
        else:
            paths.append(first)
    with open(paths[0], encoding="utf-8", newline="") as file:
        verdict = verify(file.read(), paths[1] if len(paths) > 1 else None, notes)
    if verdict is None:
        print("not a redaction proof of Tasuki", file=sys.stderr)
        return 2
    print(json.dumps(verdict))
    return 0 if verdict["ok"] else 1


if __name__ == "__main__":
    sys.setrecursionlimit(10_000)
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(sys.argv[1:]))
