"""Verification of an extract (docs/log-format.md, Extract)."""
from bundle_format import (
    is_canonical, is_committed, is_count, is_digest, parse, read_checkpoint, read_leaf, sha256, strict_base64)

DOCUMENT = {"format", "version", "origin", "size", "root", "checkpoint", "nodes", "items"}
ITEM = {"seq", "leafHash", "path"}


def inner(left, right):
    return sha256(b"\x01" + left + right)


def largest_power_below(count):
    return 1 << ((count - 1).bit_length() - 1)


def root_by_path(index, size, leaf, path):
    if index >= size:
        return None
    if size == 1:
        return None if path else leaf
    if not path:
        return None
    k = largest_power_below(size)
    if index < k:
        own = root_by_path(index, k, leaf, path[:-1])
        return own and inner(own, path[-1])
    own = root_by_path(index - k, size - k, leaf, path[:-1])
    return own and inner(path[-1], own)


def both_roots(size1, size2, whole, proof):
    if size1 == size2:
        if len(proof) != (0 if whole else 1):
            return None
        return (whole, whole) if whole else (proof[0], proof[0])
    if not proof:
        return None
    k, last = largest_power_below(size2), proof[-1]
    if size1 <= k:
        roots = both_roots(size1, k, whole, proof[:-1])
        return roots and (roots[0], inner(roots[1], last))
    roots = both_roots(size1 - k, size2 - k, None, proof[:-1])
    return roots and (inner(last, roots[0]), inner(last, roots[1]))


def nodes_at(places, nodes):
    is_path = isinstance(places, list) and all(is_count(place) and place < len(nodes) for place in places)
    return [nodes[place] for place in places] if is_path and len(places) <= 64 else None


def read_nodes(texts):
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        return None
    nodes = [strict_base64(text, 32) for text in texts]
    return nodes if all(nodes) and len(set(nodes)) == len(nodes) else None


def is_shaped(document, nodes):
    earlier = document.get("consistency")
    return (
        set(document) in (DOCUMENT, DOCUMENT | {"consistency"})
        and isinstance(document["origin"], str) and is_count(document["size"]) and is_digest(document["root"])
        and isinstance(document["checkpoint"], (str, type(None)))
        and nodes is not None and isinstance(document["items"], list)
        and ("consistency" not in document or is_consistency(earlier, nodes))
    )


def is_consistency(earlier, nodes):
    is_whole = isinstance(earlier, dict) and set(earlier) == {"size", "root", "proof"}
    return is_whole and is_count(earlier["size"]) and is_digest(earlier["root"]) and nodes_at(earlier["proof"], nodes) is not None


def is_item(item, nodes):
    known = isinstance(item, dict) and ITEM <= set(item) <= ITEM | {"leaf", "body", "nonce"}
    return (
        known and is_count(item["seq"]) and is_digest(item["leafHash"]) and nodes_at(item["path"], nodes) is not None
        and all(isinstance(item.get(name, ""), str) for name in ("leaf", "body", "nonce"))
        and ("body" in item) == ("nonce" in item)
    )


def item_faults(item, nodes, document):
    faults, leaf_hash = [], bytes.fromhex(item["leafHash"])
    root = root_by_path(item["seq"], document["size"], leaf_hash, nodes_at(item["path"], nodes))
    if root != bytes.fromhex(document["root"]):
        faults.append("path")
    if "leaf" not in item:
        return faults + (["body-without-leaf"] if "body" in item else [])
    if sha256(b"\x00" + item["leaf"].encode("utf-8", "surrogatepass")) != leaf_hash:
        faults.append("leaf-hash")
    read = read_leaf(item["leaf"])
    if isinstance(read, str):
        return faults + [read]
    entry = read[0]
    faults += [] if entry["seq"] == item["seq"] else ["seq"]
    faults += [] if entry["origin"] == document["origin"] else ["origin"]
    if "body" in item and entry["bodyCommit"] is None:
        faults.append("body-uncommitted")
    elif "body" in item and not is_committed(item["nonce"], item["body"], entry["bodyCommit"]):
        faults.append("body")
    return faults


def note_faults(document):
    """Signatures are not judged here: the public keys are in the log, not in the extract."""
    if document["checkpoint"] is None:
        return []
    held = read_checkpoint(document["checkpoint"])
    if held is None:
        return ["checkpoint-unreadable"]
    faults = [] if held["note"][1] == document["origin"] else ["checkpoint-foreign"]
    is_same = (held["size"], held["root"]) == (document["size"], document["root"])
    return faults + ([] if is_same else ["checkpoint-differs"])


def held_faults(notes, document, earlier):
    faults, stated = [], [(document["size"], document["root"])] + earlier
    for held in map(read_checkpoint, notes):
        if held is None:
            faults.append("checkpoint-unreadable")
        elif held["note"][1] != document["origin"]:
            faults.append("checkpoint-foreign")
        elif any(size == held["size"] and root != held["root"] for size, root in stated):
            faults.append("checkpoint-mismatch")
    return faults


def verify_extract(path, notes):
    """Verdict, or None if the file is no extract of version 1."""
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    return judge_extract(text, notes)


def judge_extract(text, notes):
    """Verdict on the text of an extract, or None if it is none of version 1."""
    try:
        document = parse(text)
    except (ValueError, RecursionError):
        return None
    is_ours = isinstance(document, dict) and document.get("format") == "tasuki-extract"
    if not is_ours or type(document.get("version")) is not int or document["version"] != 1:
        return None
    problems = []

    def fault(seq, code):
        problems.append({"seq": seq, "code": code})

    if not is_canonical(text):
        fault(None, "not-canonical")
    nodes = read_nodes(document.get("nodes"))
    if not is_shaped(document, nodes):
        fault(None, "shape")
        return {"ok": False, "size": 0, "root": "", "problems": problems}
    before = -1
    for item in document["items"]:
        if not is_item(item, nodes):
            seq = item.get("seq") if isinstance(item, dict) else None
            fault(seq if is_count(seq) else None, "shape")
            continue
        if item["seq"] <= before:
            fault(item["seq"], "order")
        before = item["seq"]
        for code in item_faults(item, nodes, document):
            fault(before, code)
    earlier = []
    if "consistency" in document:
        stated = document["consistency"]
        roots = None
        if 1 <= stated["size"] <= document["size"]:
            whole = bytes.fromhex(stated["root"])
            roots = both_roots(stated["size"], document["size"], whole, nodes_at(stated["proof"], nodes))
        if roots and roots[0].hex() == stated["root"] and roots[1].hex() == document["root"]:
            earlier.append((stated["size"], stated["root"]))
        else:
            fault(None, "consistency")
    for code in note_faults(document) + held_faults(notes, document, earlier):
        fault(None, code)
    return {"ok": not problems, "size": document["size"], "root": document["root"], "problems": problems}
