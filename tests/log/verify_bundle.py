#!/usr/bin/env python3
"""Second verifier of Tasuki audit bundles, version 1: Python 3 standard library only, written from docs/log-format.md.

    verify_bundle.py BUNDLE [CHECKPOINT ...]

Prints {"ok", "size", "root", "firstBad", "problems"} as JSON. Exit 0: sound, 1: not sound, 2: not a bundle.
"""
import json
import re
import sys

from bundle_format import Tree, is_canonical, read_checkpoint, read_leaf, sha256, strict_base64
from ed25519 import is_signed
from key_history import KeyHistory


class Verifier:
    def __init__(self, origin, held):
        self.origin, self.held, self.tree = origin, held, Tree()
        self.problems, self.contradictions, self.faulty, self.late = [], [], set(), []
        self.keys, self.mono = KeyHistory(), {}
        self.next, self.broken, self.past_known, self.before, self.newest = 0, None, True, ("", None), 0

    def fault(self, seq, code):
        self.problems.append({"seq": seq, "code": code})
        self.faulty.add(seq)

    def place(self, seq, leaf):
        if seq == self.next:
            return seq
        place = self.next if self.broken is None else max(seq, self.broken)
        is_copy = leaf == self.before[0]
        if self.broken is None and seq == self.next - 1 and not is_copy:
            self.contradictions.append((place, "duplicate"))
        else:
            self.fault(place, "duplicate" if is_copy else "missing" if seq > self.next else "order")
        self.broken = place if self.broken is None else self.broken
        self.past_known = False
        return place

    def step(self, leaf, body):
        root = self.tree.root()
        self.tree.add(leaf.encode("utf-8", "surrogatepass"))
        read = read_leaf(leaf)
        if isinstance(read, str):
            self.fault(self.next, read)
            self.before, self.next = (leaf, None), self.next + 1
            return
        entry, signed, signature = read
        place = self.place(entry["seq"], leaf)
        if entry["origin"] != self.origin:
            self.fault(place, "origin")
        self.check_past(entry, place, root)
        self.check_body(entry, place, body)
        self.before, self.next = (leaf, entry["ts"]), entry["seq"] + 1
        self.check_signature(entry, place, signed, signature)

    def check_past(self, entry, place, root):
        before = self.before[1]
        if self.past_known and (place == 0 or before) and entry["prevTs"] != before:
            self.contradictions.append((place, "prev-ts"))
        if self.past_known and entry["prevRoot"] != root:
            self.contradictions.append((place, "prev-root"))
            self.past_known = False
        if entry["prevSize"] != entry["seq"]:
            self.fault(place, "prev-size")
        if entry["mono"] < self.mono.get(entry["boot"], 0):
            self.fault(place, "mono")
        self.mono[entry["boot"]] = entry["mono"]
        numbers = [ref[1:] for ref in entry["refs"] if re.fullmatch(r"#(0|[1-9][0-9]*)", ref)]
        if any(int(number) >= entry["seq"] for number in numbers):
            self.fault(place, "reference")

    def check_body(self, entry, place, body):
        commitment = entry["bodyCommit"]
        if commitment is None:
            if body is not None:
                self.fault(place, "body-uncommitted")
        elif isinstance(body, dict):
            nonce, text = strict_base64(body.get("nonce"), 32), body.get("body")
            is_right = nonce and isinstance(text, str) and is_canonical(text)
            if not is_right or sha256(b"\x10" + nonce + text.encode()).hex() != commitment:
                self.fault(place, "body")
        elif body is not None:
            self.fault(place, "body")

    def check_signature(self, entry, place, signed, signature):
        key, faults = self.keys.signer(entry)
        for code in faults:
            self.fault(place, code)
        if key is None:
            return
        if not is_signed(key, signed, signature):
            self.fault(place, "signature")
        elif not faults:
            self.keys.apply(entry)

    def compare(self):
        for held in [held for held in self.held if held["size"] == self.tree.size]:
            self.held.remove(held)
            if held["note"] and held["note"][1] != self.origin:
                self.problems.append({"seq": None, "code": "checkpoint-foreign"})
                continue
            signed = not held["note"] or self.is_noted(held["note"])
            if not signed:
                self.problems.append({"seq": None, "code": "checkpoint-signature"})
            if held["root"] != self.tree.root():
                self.late.append((held, self.newest))
            elif signed and held["note"]:
                self.newest = held["size"]

    def is_noted(self, note):
        text, origin, lines = note
        good = False
        for name, data in lines:
            for known in self.keys.keys.values():
                digest = sha256(name.encode() + b"\n\x01" + known["key"])[:4]
                if name == origin and not known["revoked"] and digest == data[:4]:
                    if not is_signed(known["key"], text.encode(), data[4:]):
                        return False
                    good = True
        return good

    def finish(self, head):
        size = self.tree.size
        if size == 0:
            self.fault(0, "missing")
        for seq, code in self.contradictions:
            self.fault(seq if seq in self.faulty or seq == 0 else seq - 1, code)
        first = min(self.faulty, default=None)
        for held in self.held:
            self.fault(size, "shorter-than-checkpoint" if held["note"] else "cut-tail")
        if head < size:
            self.fault(head, "beyond-head")
        for held, after in self.late:
            code = "checkpoint-mismatch" if held["note"] else "head-mismatch"
            if first is not None and first < held["size"]:
                self.problems.append({"seq": None, "code": code})
            else:
                self.fault(after, code)
        return {
            "ok": not self.problems,
            "size": size,
            "root": self.tree.root(),
            "firstBad": min(self.faulty, default=None),
            "problems": self.problems,
        }


def members_of(line):
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def verify(path, notes):
    with open(path, encoding="utf-8", newline="\n") as file:
        header = members_of(file.readline())
        head_is_complete = type(header.get("size")) is int and isinstance(header.get("root"), str)
        if header.get("format") != "tasuki-audit-bundle" or header.get("version") != 1 or not head_is_complete:
            return None
        verifier = Verifier(header.get("origin"), [{"size": header["size"], "root": header["root"], "note": None}])
        verifier.problems += [{"seq": None, "code": "checkpoint-unreadable"} for note in notes if not read_checkpoint(note)]
        verifier.held += [held for held in map(read_checkpoint, notes) if held]
        in_entries = False
        for line in file:
            members = members_of(line)
            if not in_entries and "entry" not in members:
                held = read_checkpoint(members.get("checkpoint"))
                if held:
                    verifier.held.append(held)
                else:
                    verifier.problems.append({"seq": None, "code": "checkpoint-unreadable"})
                continue
            in_entries = True
            leaf, erased = members.get("entry"), members.get("isErased")
            is_known = isinstance(leaf, str) and set(members) <= {"entry", "body", "isErased"} and erased in (None, True)
            verifier.step(leaf if is_known else "", members.get("body") if is_known else None)
            verifier.compare()
        return verifier.finish(header["size"])


def main(arguments):
    notes = []
    for path in arguments[1:]:
        with open(path, encoding="utf-8", newline="\n") as file:
            notes.append(file.read())
    verdict = verify(arguments[0], notes)
    if verdict is None:
        print("not a Tasuki audit bundle of version 1", file=sys.stderr)
        return 2
    print(json.dumps(verdict))
    return 0 if verdict["ok"] else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(sys.argv[1:]))
