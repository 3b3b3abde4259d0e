"""What entries of restores prove about the logs they replaced (docs/log-format.md, Restores)."""
from bundle_format import is_count, is_digest, strict_base64
from verify_extract import both_roots


def is_continued(older, newer, proof):
    if not 1 <= older[0] < newer[0]:
        return False
    roots = both_roots(older[0], newer[0], bytes.fromhex(older[1]), proof)
    return bool(roots) and (roots[0].hex(), roots[1].hex()) == (older[1], newer[1])


def proved_points(own, told):
    """Sizes and roots that proofs join to `own`; nothing is believed after the first that is not joined."""
    known = [own]
    told = told if isinstance(told, dict) else {}
    nodes, points = told.get("nodes"), told.get("points")
    nodes = [strict_base64(node, 32) for node in nodes] if isinstance(nodes, list) else []
    for point in points[:1000] if isinstance(points, list) else []:
        point = point if isinstance(point, dict) else {}
        size, root, base, places = (point.get(name) for name in ("size", "root", "from", "proof"))
        if not is_count(size) or not is_digest(root) or not is_count(base) or base >= len(known):
            break
        if not isinstance(places, list) or len(places) > 64:
            break
        proof = [nodes[at] if is_count(at) and at < len(nodes) else None for at in places]
        if None in proof or not is_continued(*sorted([known[base], (size, root)], key=lambda one: one[0]), proof):
            break
        known.append((size, root))
    return set(known[1:])
