"""Verifies an exported journal with nothing but Python: python3 verify.py FILE

Each line is an entry. Its digest is sha256, in hexadecimal, of the digest before (of the first: sixty-four zeros) and of
the entry without its digest as canonical JSON (RFC 8785), in UTF-8. Journals hold texts, whole numbers below 2**53 in
size, true, false and null: of numbers no more is written here.
"""
import hashlib, json, sys


def canonical(value):
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, float) or isinstance(value, int) and abs(value) >= 2**53:
        raise ValueError(f"no journal holds the number {value}")
    return json.dumps(value, ensure_ascii=False)


seq, digest = 0, "0" * 64
for line in open(sys.argv[1], encoding="utf-8-sig"):
    entry = json.loads(line)
    claimed = entry.pop("digest")
    seq, digest = seq + 1, hashlib.sha256((digest + canonical(entry)).encode()).hexdigest()
    if entry["seq"] != seq or digest != claimed:
        sys.exit(f"entry {seq} is not what was written")
print(f"{seq} entries, none changed, removed or put in between; the last digest is {digest}")
