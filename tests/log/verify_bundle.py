#!/usr/bin/env python3
"""Second verifier of Tasuki's audit bundles and extracts: Python 3 standard library only, from docs/log-format.md.

    verify_bundle.py BUNDLE [CHECKPOINT ...]
    verify_bundle.py extract EXTRACT [CHECKPOINT ...]

Prints {"ok", "size", "root", "problems", ...} as JSON. Exit 0: sound, 1: not sound, 2: neither bundle nor extract.
"""
import json
import re
import sys

from bundle_format import Tree, is_committed, read_checkpoint, read_leaf, sha256
from bundle_lines import is_label, members_of, read_entry, read_header
from ed25519 import is_signed
from key_history import KeyHistory
from restores import proved_points
from verify_extract import verify_extract


class Verifier:
    def __init__(self, origin, held):
        self.origin, self.held, self.tree = origin, held, Tree()
        self.problems, self.contradictions, self.faulty, self.late = [], [], set(), []
        self.keys, self.mono, self.replaced = KeyHistory(), {}, set()
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
        self.check_signature(entry, place, signed, signature, root)

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
            if not is_committed(body.get("nonce"), body.get("body"), commitment):
                self.fault(place, "body")
        elif body is not None:
            self.fault(place, "body")

    def check_signature(self, entry, place, signed, signature, root):
        key, faults = self.keys.signer(entry)
        for code in faults:
            self.fault(place, code)
        if key is None:
            return
        if not is_signed(key, signed, signature):
            self.fault(place, "signature")
        elif not faults:
            self.keys.apply(entry)
            if entry["type"] == "backup.restored" and self.past_known and self.keys.is_administrator(entry["keyId"]):
                self.replaced |= proved_points((entry["seq"], root), entry["detail"].get("replacedProof"))

    def is_replaced(self, held):
        return held["note"] is not None and (held["size"], held["root"]) in self.replaced

    def hold(self, note):
        held = read_checkpoint(note)
        if held:
            self.held.append(held)
        else:
            self.problems.append({"seq": None, "code": "checkpoint-unreadable"})

    def compare(self):
        for held in [held for held in self.held if held["size"] == self.tree.size]:
            self.held.remove(held)
            if held["note"] and held["note"][1] != self.origin:
                self.problems.append({"seq": None, "code": "checkpoint-foreign"})
                continue
            signed = not held["note"] or self.is_noted(held["note"])
            if held["root"] != self.tree.root():
                self.late.append((held, self.newest, signed))
            elif not signed:
                self.problems.append({"seq": None, "code": "checkpoint-signature"})
            elif held["note"]:
                self.newest = held["size"]

    def is_noted(self, note):
        text, origin, lines = note
        good = False
        for name, data in lines:
            for known in self.keys.keys.values():
                digest = sha256(name.encode() + b"\n\x01" + known["key"])[:4]
                if name == origin and known["account"] and not known["revoked"] and digest == data[:4]:
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
            if self.is_replaced(held):
                continue
            self.fault(size, "shorter-than-checkpoint" if held["note"] else "cut-tail")
        if head < size:
            self.fault(head, "beyond-head")
        for held, after, signed in self.late:
            if self.is_replaced(held):
                continue
            if not signed:
                self.problems.append({"seq": None, "code": "checkpoint-signature"})
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


def verify(path, notes):
    with open(path, encoding="utf-8", newline="\n") as file:
        header = read_header(file.readline())
        if header is None:
            return None
        verifier = Verifier(header["origin"], [{"size": header["size"], "root": header["root"], "note": None}])
        for note in notes:
            verifier.hold(note)
        in_entries = False
        for line in file:
            members = members_of(line)
            in_entries = in_entries or "entry" in members
            if in_entries:
                verifier.step(*read_entry(members))
                verifier.compare()
            elif header["version"] == 1 or not is_label(members):
                verifier.hold(members.get("checkpoint") if len(members) == 1 else None)
        return verifier.finish(header["size"])


def main(arguments):
    is_extract = arguments[0] == "extract"
    path, *held = arguments[1:] if is_extract else arguments
    notes = []
    for name in held:
        with open(name, encoding="utf-8", newline="\n") as file:
            notes.append(file.read())
    verdict = verify_extract(path, notes) if is_extract else verify(path, notes)
    if verdict is None:
        print("neither an audit bundle nor an extract of Tasuki", file=sys.stderr)
        return 2
    print(json.dumps(verdict))
    return 0 if verdict["ok"] else 1


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1:] == ["extract"]:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    sys.exit(main(sys.argv[1:]))
