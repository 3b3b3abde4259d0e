/**
 * Aho–Corasick automaton over UTF-16 units in typed arrays: linear in the text whatever the number of patterns. Units that no
 * pattern holds are passed over at once; transitions lie in one open-addressing hash table, and each state knows by a mask which
 * units it certainly cannot go on with, so that most steps touch no more than one small array.
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
  const slots = 2 ** bits - 1;
  const shift = 32 - bits;
  const { numbers, size } = alphabetOf(patterns);
  // Two entries a slot: state and unit in one number (checked against `parents` before it is believed), and the state that follows.
  const table = new Int32Array((slots + 1) * 2);
  const root = new Int32Array(size);
  const masks = new Int32Array(total);
  const parents = new Int32Array(total);
  const symbols = new Uint16Array(total);
  const depths = new Int32Array(total);
  const outputs = new Int32Array(total).fill(-1);
  const lengths = new Int32Array(patterns.length);
  let states = 1;

  const slotOf = (state: number, symbol: number): number => {
    const key = Math.imul(state, size) + symbol;
    let slot = Math.imul(key, 0x9e3779b1) >>> shift;
    for (;;) {
      const target = table[slot * 2 + 1] as number;
      if (target === 0 || (table[slot * 2] === (key | 0) && parents[target] === state && symbols[target] === symbol))
        return slot;
      slot = (slot + 1) & slots;
    }
  };
  const next = (state: number, symbol: number): number =>
    (state === 0 ? root[symbol] : table[slotOf(state, symbol) * 2 + 1]) as number;

  for (let index = 0; index < patterns.length; index++) {
    const pattern = patterns[index] as string;
    lengths[index] = pattern.length;
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const symbol = numbers[pattern.charCodeAt(at)] as number;
      let target = next(state, symbol);
      if (target === 0) {
        target = states++;
        const slot = state === 0 ? -1 : slotOf(state, symbol);
        parents[target] = state;
        symbols[target] = symbol;
        depths[target] = at + 1;
        masks[state] = (masks[state] as number) | (1 << (symbol & 31));
        if (slot < 0) root[symbol] = target;
        else {
          table[slot * 2] = Math.imul(state, size) + symbol;
          table[slot * 2 + 1] = target;
        }
      }
      state = target;
    }
    outputs[state] = index;
  }

  const failures = new Int32Array(states);
  /** The state itself or the nearest on its way of failures that ends a pattern; 0 if none does. */
  const ends = new Int32Array(states);
  const links = new Int32Array(states);
  for (const state of byDepth(depths, states)) {
    const symbol = symbols[state] as number;
    let failure = 0;
    if (parents[state] !== 0) {
      let from = failures[parents[state] as number] as number;
      for (;;) {
        failure = next(from, symbol);
        if (failure !== 0 || from === 0) break;
        from = failures[from] as number;
      }
    }
    failures[state] = failure;
    links[state] = ends[failure] as number;
    ends[state] = (outputs[state] as number) >= 0 ? state : (links[state] as number);
  }

  const scan = (units: Uint16Array, found: (pattern: number, end: number) => void): void => {
    let state = 0;
    for (let index = 0; index < units.length; index++) {
      const symbol = numbers[units[index] as number] as number;
      if (symbol === 0) {
        state = 0;
        continue;
      }
      const bit = 1 << (symbol & 31);
      while (state !== 0) {
        if (((masks[state] as number) & bit) !== 0) {
          const target = table[slotOf(state, symbol) * 2 + 1] as number;
          if (target !== 0) {
            state = target;
            break;
          }
        }
        state = failures[state] as number;
        if (state === 0) {
          state = root[symbol] as number;
          break;
        }
      }
      if (state === 0) state = root[symbol] as number;
      for (let hit = ends[state] as number; hit !== 0; hit = links[hit] as number)
        found(outputs[hit] as number, index + 1);
    }
  };
  return { scan, lengths };
}

/** Numbers the units that occur in the patterns from 1; 0 is every other unit. */
function alphabetOf(patterns: readonly string[]): { readonly numbers: Uint16Array; readonly size: number } {
  const numbers = new Uint16Array(0x10000);
  let size = 1;
  for (const pattern of patterns) {
    for (let at = 0; at < pattern.length; at++) {
      const unit = pattern.charCodeAt(at);
      if (numbers[unit] === 0) numbers[unit] = size++;
    }
  }
  return { numbers, size };
}

function byDepth(depths: Int32Array, states: number): Int32Array {
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
