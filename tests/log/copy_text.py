"""What a redacted copy shows, and whether it is what its proof says (docs/redaction-proof.md)."""
import html.parser
import io
import re
import shutil
import subprocess
import xml.etree.ElementTree
import zipfile

UNSEEN = re.compile(
    "[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f"
    "\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\ufffe\uffff\U000e0000-\U000e0fff]"
)
ORNAMENTS = re.compile("[【】：｜─]")
TABLE_HEAD = "氏名（所属・役割）在席・欠席"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PAGE = "\f"


def compared(kind, text):
    seen = UNSEEN.sub("", text)
    return ORNAMENTS.sub("", seen) if kind == "txt" else seen


class PageText(html.parser.HTMLParser):
    SKIPPED = {"head", "style", "svg"}

    def __init__(self):
        super().__init__()
        self.parts, self.skipping = [], 0

    def handle_starttag(self, tag, attrs):
        self.skipping += tag in self.SKIPPED

    def handle_endtag(self, tag):
        self.skipping -= tag in self.SKIPPED

    def handle_data(self, data):
        if not self.skipping:
            self.parts.append(data)


def word_text(data):
    root = xml.etree.ElementTree.fromstring(data)
    return "".join(element.text or "" for element in root.iter(WORD + "t"))


def read_copy(kind, path, data):
    """(pages, edges); None if the file is not of its kind, "unread" where no program reads it."""
    try:
        if kind == "txt":
            return [data.decode("utf-8-sig")], []
        if kind == "html":
            parser = PageText()
            parser.feed(data.decode("utf-8"))
            return ["".join(parser.parts)], []
        if kind == "docx":
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                names = sorted(n for n in package.namelist() if re.fullmatch(r"word/(header|footer)\d*\.xml", n))
                edges = [word_text(package.read(name)) for name in names]
                return [word_text(package.read("word/document.xml"))], [edge for edge in edges if edge.strip()]
        if kind == "pdf" and shutil.which("pdftotext"):
            run = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", path, "-"], capture_output=True, check=True)
            return run.stdout.decode("utf-8").rstrip(PAGE).split(PAGE), []
        return "unread" if kind == "pdf" else None
    except (ValueError, KeyError, zipfile.BadZipFile, xml.etree.ElementTree.ParseError, subprocess.CalledProcessError):
        return None


def copy_faults(proof, seen):
    kind, frame = proof["file"]["kind"], proof["frame"]
    pages, edges = [compared(kind, page) for page in seen[0]], [compared(kind, edge) for edge in seen[1]]
    faults = []
    if kind == "pdf":
        head = "".join(frame["edges"][:1])
        heads = [head.replace("{page}", str(n + 1)).replace("{pages}", str(len(pages))) for n in range(len(pages))]
        are_edges = len(frame["edges"]) <= 1 and all(map(str.startswith, pages, heads))
        text = PAGE.join(page[len(own):] for page, own in zip(pages, heads)) if are_edges else ""
    else:
        are_edges = edges == [compared(kind, edge) for edge in frame["edges"]]
        text = PAGE.join(pages)
    if not is_shown(proof["content"], kind, frame, text):
        faults.append("file-text")
    return faults + ([] if are_edges else ["file-edges"])


def is_shown(content, kind, frame, text):
    at = behind(text, 0, compared(kind, frame["before"]))
    is_table = False
    for element in content:
        if at < 0:
            return False
        if is_table and text[at:at + 1] == PAGE:
            at = behind_head(text, at)
        if isinstance(element, list):
            is_attendance = element == ["attendance"]
            if is_attendance and not is_table:
                at = behind_head(text, at)
            is_table = is_attendance or (is_table and isinstance(element[0], int))
        at = behind(text, at, compared(kind, printed(element)))
    at = behind(text, at, compared(kind, frame["after"]))
    return at >= 0 and not text[at:].strip(PAGE)


def printed(element):
    if isinstance(element, dict):
        return element.get("shown", "■■■［%s］" % element["ground"])
    return element if isinstance(element, str) else ""


def behind(text, at, part):
    for character in part:
        while at >= 0 and text[at:at + 1] == PAGE:
            at += 1
        if at < 0 or text[at:at + 1] != character:
            return -1
        at += 1
    return at


def behind_head(text, at):
    end = behind(text, at, TABLE_HEAD)
    return at if end < 0 else end
