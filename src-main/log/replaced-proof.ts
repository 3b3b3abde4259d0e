/** What the entry of a restore shows of the log it replaced (docs/log-format.md, Restores). */
export interface ReplacedProof {
  /** Base64 of 32 bytes each, none twice. */
  readonly nodes: readonly string[];
  readonly points: readonly ProvedPoint[];
}

/** A size and root joined by a consistency proof to the entry's own past (`from` 0) or to an earlier point (from 1). */
export interface ProvedPoint {
  readonly size: number;
  readonly root: string;
  readonly from: number;
  /** Places of nodes. */
  readonly proof: readonly number[];
}

/** Puts a {@link ReplacedProof} together, one point after the other. */
export interface ReplacedProofWriter {
  /** Adds a point and answers with the number by which later ones may start from it. */
  add(point: Omit<ProvedPoint, 'proof'>, proof: readonly Uint8Array[]): number;
  /** Adds the points of an earlier proof whose own past stands here under the number `from`. */
  adopt(earlier: ReplacedProof, from: number): void;
  proof(): ReplacedProof;
}

/** Without any point. */
export function beginReplacedProof(): ReplacedProofWriter {
  const places = new Map<string, number>();
  const points: ProvedPoint[] = [];
  const placeOf = (node: string): number => {
    const place = places.get(node) ?? places.size;
    places.set(node, place);
    return place;
  };
  return {
    add(point, proof) {
      points.push({ ...point, proof: proof.map((node) => placeOf(Buffer.from(node).toString('base64'))) });
      return points.length;
    },
    adopt(earlier, from) {
      const before = points.length;
      for (const point of earlier.points)
        points.push({
          ...point,
          from: point.from === 0 ? from : point.from + before,
          proof: point.proof.map((place) => placeOf(earlier.nodes[place] ?? '')),
        });
    },
    proof: () => ({ nodes: [...places.keys()], points }),
  };
}
