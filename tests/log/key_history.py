"""Keys and accounts as the entries make them (docs/log-format.md, Keys)."""
from bundle_format import sha256, strict_base64

ENROLLING = ("office.founded", "account.enrolled", "account.rekeyed")
SHEETS_REPLACED = "recovery.sheets-replaced"
OF_ACCOUNT = ("account.invited", "account.disabled", "account.role-changed")
BY_ADMIN = (*OF_ACCOUNT, "account.key-rotated", SHEETS_REPLACED)
SHEETS = ""  # in the place of an account


def roles_of(detail):
    """Roles an entry names: a sorted list, or one text as entries were written at first; [] if they are none."""
    if "role" in detail and "roles" in detail:
        return []
    named = [detail["role"]] if "role" in detail else detail.get("roles")
    if not isinstance(named, list) or not all(isinstance(role, str) and role for role in named):
        return []
    in_order = sorted(set(named), key=lambda role: role.encode("utf-16-be"))
    return named if named == in_order and (len(named) == 1 or "auditor" not in named) else []


class KeyHistory:
    def __init__(self):
        self.keys, self.roles, self.invited = {}, {}, {}

    def enrolment(self, entry):
        detail = entry["detail"]
        account, roles = detail.get("enrolledAccount"), roles_of(detail)
        key = strict_base64(detail.get("publicKey"), 32)
        is_complete = isinstance(account, str) and account and roles and key
        if not is_complete or detail.get("keyId") != sha256(key).hex()[:16]:
            return None
        return {"id": detail["keyId"], "account": account, "roles": roles, "key": key}

    def signer(self, entry):
        """Key that must have signed, and what is wrong with it."""
        key_id, faults = entry["keyId"], []
        if key_id is None:
            return None, ["unsigned"]
        enrolling = entry["type"] in ENROLLING
        new = self.enrolment(entry) if enrolling else None
        if enrolling and (new is None or new["id"] in self.keys):
            faults.append("enrolment")
        elif new and new["id"] == key_id:
            founding = entry["type"] == "office.founded"
            may = entry["seq"] == 0 if founding else self.invited.get(new["account"]) == new["roles"]
            faults += [] if may else ["not-permitted"]
            faults += [] if entry["actor"] == new["account"] else ["actor"]
            faults += [] if entry["role"] in [None, *new["roles"]] else ["role"]
            return new["key"], faults
        if entry["type"] == SHEETS_REPLACED and not self.sheets_key(entry):
            faults.append("enrolment")
        if self.is_of_nobody(entry):
            faults.append("enrolment")
        known = self.keys.get(key_id)
        if known is None:
            return None, faults + ["unknown-key"]
        roles = self.roles.get(known["account"], [])
        own = entry["type"] == "account.rekeyed" and new is not None and new["account"] == known["account"]
        if known["revoked"]:
            faults.append("revoked-key")
        if entry["actor"] not in (None, known["account"]):
            faults.append("actor")
        if entry["role"] not in [None, *roles]:
            faults.append("role")
        needs_admin = (enrolling and not own) or entry["type"] in BY_ADMIN
        if known["account"] == SHEETS:
            needs_admin = not self.may_sheets_enrol(entry, new)
        if entry["type"] == "office.founded" or (needs_admin and "admin" not in roles):
            faults.append("not-permitted")
        if own and new["roles"] != roles:
            faults.append("role")
        if entry["type"] == "account.enrolled" and new and new["account"] in self.roles:
            faults.append("enrolment")
        return known["key"], faults

    @staticmethod
    def is_of_nobody(entry):
        """An event of an account that names none, or not by a text."""
        account = entry["detail"].get("account")
        return entry["type"] in OF_ACCOUNT and not (isinstance(account, str) and account)

    def is_administrator(self, key_id):
        return "admin" in self.roles.get(self.keys.get(key_id, {}).get("account"), [])

    def may_sheets_enrol(self, entry, new):
        """One administrator: one that the log knows, as it is, or a new one."""
        if new is None:
            return False
        held = self.roles.get(new["account"])
        if entry["type"] == "account.rekeyed":
            return "admin" in new["roles"] and new["roles"] == held
        return entry["type"] == "account.enrolled" and held is None and new["roles"] == ["admin"]

    def sheets_key(self, entry):
        key = strict_base64(entry["detail"].get("recoveryKey"), 32)
        key_id = sha256(key).hex()[:16] if key else None
        good = key and entry["detail"].get("recoveryKeyId") == key_id and key_id not in self.keys
        return {"account": SHEETS, "key": key, "revoked": False, "id": key_id} if good else None

    def apply(self, entry):
        kind, detail = entry["type"], entry["detail"]
        if kind in ENROLLING:
            new = self.enrolment(entry)
            self.revoke(new["account"])
            self.keys[new["id"]] = {"account": new["account"], "key": new["key"], "revoked": False}
            self.roles[new["account"]] = new["roles"]
            self.invited.pop(new["account"], None)
        elif kind == SHEETS_REPLACED:
            for known in self.keys.values():
                known["revoked"] = known["revoked"] or known["account"] == SHEETS
            new = self.sheets_key(entry)
            self.keys[new["id"]] = new
        elif kind == "account.invited":
            self.revoke(detail.get("account"))
            self.invited[detail.get("account")] = roles_of(detail)
        elif kind == "account.role-changed":
            account = detail.get("account")
            is_invited = account in self.invited
            if is_invited:
                self.invited[account] = roles_of(detail)
            if account in self.roles or not is_invited:
                self.roles[account] = roles_of(detail)
        elif kind == "account.disabled":
            self.revoke(detail.get("account"))
            self.invited.pop(detail.get("account"), None)

    def revoke(self, account):
        for known in self.keys.values():
            if known["account"] == account and account != SHEETS:
                known["revoked"] = True
