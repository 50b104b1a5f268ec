/**
 * The meter: which service calls were made, how many cells were read and changed, and what that is assumed to cost.
 *
 * The milliseconds are assumptions for ranking designs, never a claim about real seconds. Counting is one map entry.
 */

/** Assumed cost in milliseconds, mostly as measured by others on the real platform. */
export const COST = {
  trivial: 1,
  read: 20,
  getValues: 150,
  perCellRead: 0.003,
  setValues: 100,
  perCellWritten: 0.01,
  perCellFormatted: 0.001,
  format: 5,
  flush: 200,
  structure: 100,
  insertSheet: 400,
  insertChart: 500,
  createSpreadsheet: 2000,
  sheetsRead: 250,
  sheetsWrite: 350,
  drive: 400,
  createForm: 2000,
  openForm: 800,
  addItem: 300,
  formSetter: 100,
  setDestination: 5000,
  getResponses: 500,
  perResponse: 5,
  perAnsweredItem: 1,
  propertyRead: 30,
  propertyWrite: 62,
  cacheRead: 10,
  cacheWrite: 75,
  mail: 700,
  lock: 50,
  page: 100,
  pageCall: 800,
} as const;

/** What had been counted at one moment. */
export interface Reading {
  readonly calls: Readonly<Record<string, number>>;
  readonly totalCalls: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Assumed milliseconds. */
  readonly cost: number;
  readonly submissions: number;
}

export class Meter {
  readonly #calls = new Map<string, number>();
  #totalCalls = 0;
  #cellsRead = 0;
  #cellsWritten = 0;
  #cost = 0;
  readonly #spend: (ms: number) => void;
  /** Forms that people sent off. */
  submissions = 0;

  /** `spend` is told what each call is assumed to take, in milliseconds. */
  constructor(spend: (ms: number) => void) {
    this.#spend = spend;
  }

  /** One call of `Service.Class.method`. */
  count(name: string, cost: number): void {
    this.#calls.set(name, (this.#calls.get(name) ?? 0) + 1);
    this.#totalCalls += 1;
    this.#take(cost);
  }

  readCells(cells: number): void {
    this.#cellsRead += cells;
    this.#take(cells * COST.perCellRead);
  }

  writeCells(cells: number): void {
    this.#cellsWritten += cells;
    this.#take(cells * COST.perCellWritten);
  }

  /** Cells that all get the same look or note, or are cleared: told in one go, however many they are. */
  formatCells(cells: number): void {
    this.#cellsWritten += cells;
    this.#take(cells * COST.perCellFormatted);
  }

  /** Changes are carried out because somebody reads; no call of the script's. */
  flush(): void {
    this.#take(COST.flush);
  }

  /** One response that a script gets to see, with so many answered items. */
  readResponse(items: number): void {
    this.#take(COST.perResponse + items * COST.perAnsweredItem);
  }

  #take(cost: number): void {
    this.#cost += cost;
    this.#spend(cost);
  }

  snapshot(): Reading {
    return {
      calls: Object.fromEntries(this.#calls),
      totalCalls: this.#totalCalls,
      cellsRead: this.#cellsRead,
      cellsWritten: this.#cellsWritten,
      cost: this.#cost,
      submissions: this.submissions,
    };
  }

  /** Everything since the world began. */
  total(): Reading {
    return this.snapshot();
  }

  /** What was counted after an earlier reading. */
  since(earlier: Reading): Reading {
    const now = this.snapshot();
    const calls: Record<string, number> = {};
    for (const [name, count] of Object.entries(now.calls)) {
      const more = count - (earlier.calls[name] ?? 0);
      if (more > 0) calls[name] = more;
    }
    return {
      calls,
      totalCalls: now.totalCalls - earlier.totalCalls,
      cellsRead: now.cellsRead - earlier.cellsRead,
      cellsWritten: now.cellsWritten - earlier.cellsWritten,
      cost: now.cost - earlier.cost,
      submissions: now.submissions - earlier.submissions,
    };
  }
}
