/**
 * Maximum flow by breadth-first augmenting paths (Edmonds and Karp 1972), for the exact bounds that choices are held
 * against. Small and slow on purpose: it shares nothing with the program.
 */

/** An edge with a whole capacity. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
}

/** The most that flows from `source` to `sink`. */
export function maximumFlow(edges: readonly Edge[]): number {
  const room = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, amount: number): void => {
    const row = room.get(from) ?? new Map<string, number>();
    row.set(to, (row.get(to) ?? 0) + amount);
    room.set(from, row);
  };
  for (const { from, to, capacity } of edges) {
    add(from, to, capacity);
    add(to, from, 0);
  }
  for (let flow = 0; ; flow++) {
    const cameFrom = new Map([['source', '']]);
    for (const at of cameFrom.keys())
      for (const [to, left] of room.get(at) ?? []) if (left > 0 && !cameFrom.has(to)) cameFrom.set(to, at);
    if (!cameFrom.has('sink')) return flow;
    for (let to = 'sink'; to !== 'source'; to = cameFrom.get(to) ?? 'source') {
      add(cameFrom.get(to) ?? 'source', to, -1);
      add(to, cameFrom.get(to) ?? 'source', 1);
    }
  }
}
