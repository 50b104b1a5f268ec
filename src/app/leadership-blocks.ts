/**
 * Tables of the leadership workbook: what the report says, as blocks of a page in the words of a language.
 *
 * Every number stands beside the people that it is of. What is withheld or not known is a dash, never a zero.
 */
import { DOSSIER_STEPS } from '../core/act/dossier-count.ts';
import type { LeadershipLine, LeadershipReport } from '../core/act/leadership.ts';
import type { ClassCounts, MeanOf } from '../core/act/leadership-ground.ts';
import type { PastFigures, PastPeriod } from '../core/act/leadership-past.ts';
import { BANDS, QUADRANTS } from '../core/types.ts';
import type { PageBlock, PageCell } from '../google/sheet-page.ts';
import { type Language, type MessageKey, say } from '../messages/say.ts';

/** What stands where there is nothing to tell. */
const DASH = '–';
export const WHOLE = '0';
export const POINTS = '0.00';
export const SHARE = '0.0%';

/** A number as a cell, or a dash. */
export const cell = (value: number | undefined, format: string): PageCell =>
  value === undefined ? DASH : { value, format };

/** What a unit, the agency or a past period is compared by. */
export type Figures = Pick<LeadershipLine, 'final' | 'classes'> & { readonly rated: number | undefined };

const wordsOf = (language: Language, classes: ClassCounts): readonly (readonly [word: string, count: number])[] =>
  classes.scale === 'numeric'
    ? BANDS.map((band) => [say(language, `word.band.${band}`), classes.counts[band]])
    : QUADRANTS.map((quadrant) => [say(language, `word.quadrant.${quadrant}`), classes.counts[quadrant]]);

/** The share of people who are rated good or better. */
export const goodShare = ({ classes }: Pick<Figures, 'classes'>): number | undefined =>
  classes && (classes.counts['very-good'] + classes.counts.good) / classes.people;

/** What the scale compares units and periods by: the mean of numbers, else the share of good quadrants. */
export interface Measure {
  readonly key: 'mean' | 'good';
  readonly of: (figures: Figures | undefined) => number | undefined;
  readonly format: string;
  readonly to: number;
}
export const measureOf = ({ scale }: Pick<LeadershipReport, 'scale'>): Measure =>
  scale === 'numeric'
    ? { key: 'mean', of: (figures) => figures?.final?.mean, format: POINTS, to: 120 }
    : { key: 'good', of: (figures) => figures && goodShare(figures), format: SHARE, to: 1 };

interface Row {
  readonly key: Extract<MessageKey, `leadership.measure.${string}`>;
  readonly cells: readonly [value: PageCell, people: PageCell];
}

/** What anybody's numbers say at a glance. */
function glanceRows(line: LeadershipLine): readonly Row[] {
  const { employees, rated, participation, final, classes, hours, agreement } = line;
  const row = (
    key: Row['key'],
    value: number | undefined,
    format: string,
    people: number | undefined = undefined,
  ): Row => ({ key, cells: [cell(value, format), cell(value === undefined ? undefined : people, WHOLE)] });
  const { assigned = 0, answered = 0 } = participation ?? {};
  return [
    row('leadership.measure.participation', assigned > 0 ? answered / assigned : undefined, SHARE, assigned),
    row('leadership.measure.rated', rated, WHOLE, employees),
    row('leadership.measure.mean', final?.mean, POINTS, final?.people),
    row('leadership.measure.good', goodShare(line), SHARE, classes?.people),
    row('leadership.measure.hours', hours?.mean, POINTS, hours?.people),
    row('leadership.measure.fulfilled', hours && hours.fulfilled / hours.people, SHARE, hours?.people),
    row('leadership.measure.agreement', agreement?.average, POINTS, agreement?.ratees),
  ];
}

/** What a past period says of the same measures, where it does. */
const pastCells = (key: Row['key'], figures: PastFigures | undefined): readonly [PageCell, PageCell] => {
  const people = figures?.classes?.people;
  if (key === 'leadership.measure.mean')
    return [cell(figures?.final?.mean, POINTS), cell(figures?.final?.people, WHOLE)];
  if (key === 'leadership.measure.good') return [cell(figures && goodShare(figures), SHARE), cell(people, WHOLE)];
  return ['', ''];
};

/** The agency at a glance, beside the period before. */
export function agencyGlance(language: Language, { agency, past }: LeadershipReport): PageBlock {
  const before = past[past.length - 1];
  return {
    title: say(language, 'leadership.block.glance'),
    header: [
      say(language, 'leadership.column.measure'),
      say(language, 'leadership.column.value'),
      say(language, 'leadership.column.people'),
      ...(before ? [String(before.period), say(language, 'leadership.column.people-before')] : []),
    ],
    rows: glanceRows(agency).map(({ key, cells }) => [
      say(language, key),
      ...cells,
      ...(before ? pastCells(key, before.agency) : []),
    ]),
    notes: before && before.comparability !== 'same' ? [say(language, 'leadership.incomparable')] : [],
  };
}

/** A unit at a glance, beside the agency. */
export function unitGlance(language: Language, line: LeadershipLine, { agency }: LeadershipReport): PageBlock {
  const whole = glanceRows(agency);
  const index = line.satisfaction;
  return {
    title: say(language, 'leadership.block.glance'),
    header: [
      say(language, 'leadership.column.measure'),
      say(language, 'leadership.column.unit'),
      say(language, 'leadership.column.people'),
      say(language, 'leadership.column.agency'),
      say(language, 'leadership.column.people-agency'),
    ],
    rows: [
      ...glanceRows(line).map(({ key, cells }, at) => [say(language, key), ...cells, ...(whole[at]?.cells ?? [])]),
      ...(index
        ? [
            [
              say(language, 'leadership.measure.satisfaction', { period: index.period }),
              cell(index.index, POINTS),
              '',
              '',
              '',
            ],
          ]
        : []),
    ],
    notes: [],
  };
}

/** What the rating is made of, in a unit beside the agency. */
export function componentsBlock(language: Language, line: LeadershipLine, { agency }: LeadershipReport): PageBlock {
  const cellsOf = (own: MeanOf | undefined): readonly PageCell[] => [cell(own?.mean, POINTS), cell(own?.people, WHOLE)];
  return {
    title: say(language, 'leadership.block.components'),
    header: [
      say(language, 'leadership.column.component'),
      say(language, 'leadership.column.unit'),
      say(language, 'leadership.column.people'),
      say(language, 'leadership.column.agency'),
      say(language, 'leadership.column.people-agency'),
    ],
    rows: (['results', 'behaviour', 'final'] as const).map((key) => [
      say(language, `leadership.component.${key}`),
      ...cellsOf(line[key]),
      ...cellsOf(agency[key]),
    ]),
    notes: [],
  };
}

/** How many people have targets, and have said that they understand them. */
export function targetsBlock(language: Language, { targets, employees }: LeadershipLine): PageBlock {
  const row = (key: 'people' | 'targets' | 'acknowledged', people: number | undefined): readonly PageCell[] => [
    say(language, `leadership.targets.${key}`),
    cell(targets?.[key], WHOLE),
    cell(targets && people, WHOLE),
  ];
  return {
    title: say(language, 'leadership.block.targets'),
    header: [
      say(language, 'leadership.column.measure'),
      say(language, 'leadership.column.count'),
      say(language, 'leadership.column.people'),
    ],
    rows: [row('people', employees), row('targets', targets?.people), row('acknowledged', targets?.people)],
    notes: [],
  };
}

/** What enough people need; what fewer need is told of nobody. */
export function needsBlock(language: Language, { needs }: LeadershipLine, minimum: number): PageBlock {
  return {
    title: say(language, 'leadership.block.needs'),
    header: [say(language, 'leadership.column.need'), say(language, 'leadership.column.persons')],
    rows: needs.map(({ what, people }) => [what, cell(people, WHOLE)]),
    notes: [say(language, 'leadership.needs.note', { minimum })],
  };
}

/** People by class: now, and in the figures beside it. */
export function classesBlock(
  language: Language,
  scale: LeadershipReport['scale'],
  now: Figures,
  beside: { readonly name: string; readonly figures: Pick<Figures, 'classes'> | undefined } | undefined,
): PageBlock {
  const { classes } = now;
  const other = beside?.figures?.classes;
  const others = new Map(other ? wordsOf(language, other) : []);
  const rows = (classes ? wordsOf(language, classes) : []).map(([word, count]) => [
    word,
    cell(count, WHOLE),
    cell(count / (classes?.people ?? 1), SHARE),
    ...(beside ? [cell(others.get(word), WHOLE), cell(other && (others.get(word) ?? 0) / other.people, SHARE)] : []),
  ]);
  return {
    title: say(language, `leadership.block.classes.${scale}`),
    header: [
      say(language, `leadership.column.class.${scale}`),
      say(language, 'leadership.column.persons'),
      say(language, 'leadership.column.share'),
      ...(beside
        ? [
            say(language, 'leadership.column.persons-of', { what: beside.name }),
            say(language, 'leadership.column.share-of', { what: beside.name }),
          ]
        : []),
    ],
    rows: rows.length > 0 ? rows : [[say(language, 'leadership.withheld')]],
    notes: [],
  };
}

/** Who won an award. */
export const winnersBlock = (language: Language, { winners }: LeadershipReport): PageBlock => ({
  title: say(language, 'leadership.block.winners'),
  header: [
    say(language, 'leadership.column.name'),
    say(language, 'leadership.column.award'),
    say(language, 'leadership.column.unit'),
  ],
  rows:
    winners.length > 0
      ? winners.map(({ name, unit, called }) => [name, called, unit])
      : [[say(language, 'leadership.no-winners')]],
  notes: [],
});

/** What somebody has to decide or see to. */
export function pendingBlock(language: Language, { pending, minimumGroup }: LeadershipReport): PageBlock {
  const { isOrganisationUnrated, ...counts } = pending;
  const keys = ['awards', 'objections', 'incomplete', 'unexpected'] as const;
  const rows = keys
    .filter((key) => counts[key] !== 0)
    .map((key): readonly PageCell[] => [say(language, `leadership.pending.${key}`), cell(counts[key], WHOLE)]);
  const all = isOrganisationUnrated ? [...rows, [say(language, 'leadership.pending.organisation')]] : rows;
  const isWithheld = keys.some((key) => counts[key] === undefined);
  return {
    title: say(language, 'leadership.block.pending'),
    header: [say(language, 'leadership.column.matter'), say(language, 'leadership.column.count')],
    rows: all.length > 0 ? all : [[say(language, 'leadership.pending.none')]],
    notes: isWithheld ? [say(language, 'leadership.few', { minimum: minimumGroup })] : [],
  };
}

/** How many people have an open dossier or should, by track and step; of no unit, so that nobody is guessed. */
export function dossiersBlock(language: Language, { dossiers, minimumGroup }: LeadershipReport): PageBlock {
  const counts = [dossiers.guidance, dossiers.discipline];
  const isWithheld = counts.some(({ steps }) => steps === undefined);
  return {
    title: say(language, 'leadership.block.dossiers'),
    header: (['step', 'guidance', 'discipline'] as const).map((column) => say(language, `leadership.column.${column}`)),
    rows: [
      ...DOSSIER_STEPS.map((step): readonly PageCell[] => [
        say(language, `leadership.dossiers.${step}`),
        ...counts.map(({ steps }) => cell(steps?.[step], WHOLE)),
      ]),
      [say(language, 'leadership.dossiers.open'), ...counts.map(({ open }) => cell(open, WHOLE))],
    ],
    notes: [
      say(language, 'leadership.dossiers.note'),
      ...(isWithheld ? [say(language, 'leadership.dossiers.withheld', { minimum: minimumGroup })] : []),
    ],
  };
}

/** Periods side by side: of a unit beside the agency, or of the agency alone. */
export function trendBlock(language: Language, report: LeadershipReport, line?: LeadershipLine): PageBlock {
  const measure = measureOf(report);
  const unit = line?.units.length === 1 ? line.units[0] : undefined;
  const row = (period: PastPeriod): readonly PageCell[] => {
    const own = line ? period.units.get(unit ?? '') : period.agency;
    const { agency, comparability } = period;
    return [
      String(period.period),
      cell(own?.rated, WHOLE),
      cell(measure.of(own), measure.format),
      ...(line ? [cell(measure.of(agency), measure.format)] : []),
      say(language, `word.comparability.${comparability}`),
    ];
  };
  const now = line ?? report.agency;
  return {
    title: say(language, 'leadership.block.trend'),
    header: [
      say(language, 'leadership.column.period'),
      say(language, 'leadership.column.rated'),
      say(language, `leadership.column.${measure.key}`),
      ...(line ? [say(language, 'leadership.column.agency')] : []),
      say(language, 'leadership.column.comparable'),
    ],
    rows: [
      ...report.past.map(row),
      [
        String(report.period),
        cell(now.rated, WHOLE),
        cell(measure.of(now), measure.format),
        ...(line ? [cell(measure.of(report.agency), measure.format)] : []),
        '',
      ],
    ],
    notes: [],
  };
}
