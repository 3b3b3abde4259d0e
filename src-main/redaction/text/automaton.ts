/**
 * Aho–Corasick automaton over UTF-16 units in typed arrays: linear in the text whatever the number of patterns.
 * Transitions lie in one open-addressing hash table; the root has a direct table.
 */
export interface Automaton {
  /** Calls `found(pattern, end)` for every occurrence; `end` is exclusive. Longer patterns ending at one place come first. */
  readonly scan: (units: Uint16Array, found: (pattern: number, end: number) => void) => void;
  readonly lengths: Int32Array;
}

/** Builds the automaton. Patterns are distinct, non-empty strings; their index is the number reported. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const total = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
  const bits = Math.max(8, Math.ceil(Math.log2(total + 1)) + 1);
  const mask = 2 ** bits - 1;
  const shift = 32 - bits;
  const keys = new Int32Array((mask + 1) * 2);
  const targets = new Int32Array(mask + 1);
  const root = new Int32Array(0x10000);
  const parents = new Int32Array(total);
  const symbols = new Uint16Array(total);
  const outputs = new Int32Array(total).fill(-1);
  const lengths = new Int32Array(patterns.length);
  let states = 1;

  const slotOf = (state: number, symbol: number): number => {
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> shift;
    while (targets[slot] !== 0 && (keys[slot * 2] !== state || keys[slot * 2 + 1] !== symbol)) slot = (slot + 1) & mask;
    return slot;
  };

  const depths: number[] = [0];
  for (let index = 0; index < patterns.length; index++) {
    const pattern = patterns[index] as string;
    lengths[index] = pattern.length;
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const symbol = pattern.charCodeAt(at);
      let next = 0;
      if (state === 0) next = root[symbol] as number;
      else next = targets[slotOf(state, symbol)] as number;
      if (next === 0) {
        next = states++;
        parents[next] = state;
        symbols[next] = symbol;
        depths[next] = at + 1;
        if (state === 0) root[symbol] = next;
        else {
          const slot = slotOf(state, symbol);
          keys[slot * 2] = state;
          keys[slot * 2 + 1] = symbol;
          targets[slot] = next;
        }
      }
      state = next;
    }
    outputs[state] = index;
  }

  const failures = new Int32Array(states);
  const links = new Int32Array(states);
  for (const state of byDepth(depths, states)) {
    const symbol = symbols[state] as number;
    let failure = 0;
    if (parents[state] !== 0) {
      let from = failures[parents[state] as number] as number;
      for (;;) {
        const next = (from === 0 ? root[symbol] : targets[slotOf(from, symbol)]) as number;
        if (next !== 0) {
          failure = next;
          break;
        }
        if (from === 0) break;
        from = failures[from] as number;
      }
    }
    failures[state] = failure;
    links[state] = (outputs[failure] as number) >= 0 ? failure : (links[failure] as number);
  }

  const scan = (units: Uint16Array, found: (pattern: number, end: number) => void): void => {
    let state = 0;
    for (let index = 0; index < units.length; index++) {
      const symbol = units[index] as number;
      while (state !== 0) {
        let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> shift;
        let next = targets[slot] as number;
        while (next !== 0 && (keys[slot * 2] !== state || keys[slot * 2 + 1] !== symbol)) {
          slot = (slot + 1) & mask;
          next = targets[slot] as number;
        }
        if (next !== 0) {
          state = next;
          break;
        }
        state = failures[state] as number;
        if (state === 0) {
          state = root[symbol] as number;
          break;
        }
      }
      if (state === 0) state = root[symbol] as number;
      for (let hit = state; hit !== 0; hit = links[hit] as number) {
        const output = outputs[hit] as number;
        if (output >= 0) found(output, index + 1);
      }
    }
  };
  return { scan, lengths };
}

function byDepth(depths: readonly number[], states: number): Int32Array {
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  const counts = new Int32Array(deepest + 2);
  for (let state = 1; state < states; state++)
    counts[(depths[state] as number) + 1] = (counts[(depths[state] as number) + 1] as number) + 1;
  for (let depth = 1; depth < counts.length; depth++)
    counts[depth] = (counts[depth] as number) + (counts[depth - 1] as number);
  const order = new Int32Array(states - 1);
  for (let state = 1; state < states; state++) {
    const depth = depths[state] as number;
    order[counts[depth] as number] = state;
    counts[depth] = (counts[depth] as number) + 1;
  }
  return order;
}
