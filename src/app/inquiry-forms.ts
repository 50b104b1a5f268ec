/**
 * The forms of inquiries: what each asks, in the language of the workbook, and the work that makes them.
 */
import { TARGET_FIELDS } from '../core/act/announcement.ts';
import { field, type Inquiry } from '../core/plan/inquiry.ts';
import type { Policy } from '../core/plan/policy.ts';
import { INQUIRIES, type InquiryKind } from '../core/types.ts';
import { createInquiryForm } from '../google/make-form.ts';
import { readInquiryPeriod, writeInquiryPeriod } from '../google/properties.ts';
import type { Workbook } from '../google/workbook.ts';
import { type Language, say } from '../messages/say.ts';
import { type FormRecord, INQUIRY_FORMS, makeInquiryForms, parseInquiryForms } from '../tables/forms.ts';
import { INQUIRY_ITEMS, makeInquiryItems, parseInquiryItems } from '../tables/items.ts';
import { tell } from './audit.ts';
import { refuseUnlessOperator } from './charge.ts';
import { examinationPages, replyToDossierPages } from './dossier-forms.ts';
import { enrolmentPages, trainingEvaluationPages } from './enrolment-forms.ts';
import type { FormPlan } from './form-work.ts';
import { periodOf } from './inquiries.ts';
import { meetingPages, replyPages } from './meeting-forms.ts';
import { monthlyPages, monthlyPeerPages } from './monthly-forms.ts';
import { refusePastPeriod } from './past-period.ts';
import { writeProblems } from './problems.ts';
import { objectionPages, outcomePages, resultPages } from './result-forms.ts';
import type { Session } from './session.ts';
import { setAsideForms } from './set-aside.ts';
import { formPageWords, lawText, type Purpose } from './words.ts';
import { confirmationPages, reportPages } from './year-end-forms.ts';
import { linesOf } from './year-end-requests.ts';

/** The labels that may be chosen about targets. */
export const understandingLabels = (language: Language) => ({
  understood: say(language, 'inquiry.targets.understood'),
  question: say(language, 'inquiry.targets.question'),
});

/** What forms differ by: the scale of ratings, and how many targets there is room for. */
interface About extends Pick<Policy, 'scale'> {
  readonly lines: number;
}

/** The fields of each kind. */
const PAGES: Readonly<Record<InquiryKind, (language: Language, about: About) => Inquiry['pages']>> = {
  'year-end': (language, { lines }) => reportPages(language, lines),
  confirmation: (language, { lines }) => confirmationPages(language, lines),
  meeting: meetingPages,
  'meeting-reply': replyPages,
  enrolment: enrolmentPages,
  'training-evaluation': trainingEvaluationPages,
  'dossier-reply': replyToDossierPages,
  examination: examinationPages,
  targets: (language) => [
    {
      title: '',
      fields: [
        field({
          key: TARGET_FIELDS.understanding,
          kind: 'choice',
          title: say(language, 'inquiry.targets.understanding'),
          help: say(language, 'inquiry.targets.understanding-help'),
          required: true,
          choices: Object.values(understandingLabels(language)),
        }),
        field({
          key: TARGET_FIELDS.question,
          kind: 'paragraph',
          title: say(language, 'inquiry.targets.your-question'),
          help: say(language, 'inquiry.targets.your-question-help'),
        }),
      ],
    },
  ],
  result: resultPages,
  objection: (language, { scale }) => objectionPages(language, scale),
  outcome: outcomePages,
  monthly: monthlyPages,
  'monthly-peer': monthlyPeerPages,
};

/** What inquiries are for that are about something else than the assessment. */
const PURPOSES: Readonly<Partial<Record<InquiryKind, Purpose>>> = {
  enrolment: 'training',
  'training-evaluation': 'training',
  'dossier-reply': 'guidance',
  examination: 'guidance',
  monthly: 'award',
  'monthly-peer': 'award',
};

/** Everything that the form of an inquiry shows. The privacy notice is part of what stands on top. */
export const inquiryOf = (
  kind: InquiryKind,
  { language, period, scale }: Pick<Policy, 'language' | 'period' | 'scale'>,
  lines: number,
): Inquiry => ({
  kind,
  title: say(language, `inquiry.${kind}.title`, { period: String(period) }),
  description: [
    say(language, `inquiry.${kind}.description`),
    say(language, `inquiry.${kind}.privacy`),
    lawText(language, PURPOSES[kind] ?? 'performance'),
  ].join('\n\n'),
  confirmation: say(language, `inquiry.${kind}.confirmation`),
  rateeTitle: say(language, 'inquiry.ratee'),
  rateeHelp: say(language, 'form.ratee-help'),
  codeTitle: say(language, 'form.code'),
  codeHelp: say(language, 'form.code-help'),
  pages: PAGES[kind](language, { scale, lines }),
});

/** Sets the forms of an earlier period aside, where the year went by without a new period: each period asks by its own. */
export function beginPeriod(session: Session): void {
  const { workbook } = session;
  const [period, earlier] = [periodOf(session), readInquiryPeriod()];
  if (earlier === period) return;
  refusePastPeriod(workbook, session.cycle.policy.period);
  if (earlier !== undefined) {
    refuseUnlessOperator();
    const left = setAsideForms(workbook, parseInquiryForms(workbook.read(INQUIRY_FORMS)), earlier);
    tellLeftOpen(session, left, `${INQUIRY_FORMS.title} ${earlier}`);
    // The forms last, because they say which response tabs there are.
    for (const table of [INQUIRY_ITEMS, INQUIRY_FORMS]) workbook.setAside(table.title, earlier);
    tell(workbook, { action: 'new-period', record: INQUIRY_FORMS.title, detail: { since: earlier } });
  }
  writeInquiryPeriod(period);
}

/** Has the forms that could not be closed stand in Masalah, in their place in the sheet that is kept. */
function tellLeftOpen({ workbook, cycle }: Session, left: readonly FormRecord<InquiryKind>[], sheet: string): void {
  if (left.length === 0) return;
  const { language } = cycle.policy;
  const forms = parseInquiryForms(workbook.read(INQUIRY_FORMS));
  const problems = left.map(({ role, editUrl }) => ({
    code: 'form-left-open' as const,
    table: sheet,
    row: forms.findIndex((form) => form.role === role) + 2,
    column: 'Tautan Sunting',
    received: editUrl,
  }));
  writeProblems(workbook, language, (table) => table === sheet, problems);
}

/**
 * The work on the forms of inquiries.
 *
 * @param needed kinds that are asked now; forms of others are left as they are
 * @param addresses of everybody whom an inquiry asks
 */
export function inquiryFormPlan(
  session: Session,
  needed: readonly InquiryKind[],
  addresses: readonly string[],
): FormPlan<InquiryKind> {
  const { policy } = session.cycle;
  const { language } = policy;
  return {
    language,
    needed,
    order: INQUIRIES,
    read: (from: Workbook) => ({
      forms: parseInquiryForms(from.read(INQUIRY_FORMS)),
      items: parseInquiryItems(from.read(INQUIRY_ITEMS)),
    }),
    write: (into, { forms, items }) => {
      into.write(INQUIRY_ITEMS, makeInquiryItems(items));
      into.write(INQUIRY_FORMS, makeInquiryForms(forms));
    },
    create: (kind) =>
      createInquiryForm(
        inquiryOf(kind, policy, linesOf(session)),
        formPageWords(language),
        `${session.workbook.id}:${periodOf(session)}:${kind}`,
      ),
    addresses: () => addresses,
    // No closing stops them, so none is ever left closed.
    leftClosed: () => [],
    noteOpened: () => {},
    called: (kind) => say(language, `inquiry.${kind}.called`),
    tab: (kind) => say(language, `inquiry.${kind}.tab`),
    behind: INQUIRY_ITEMS,
  };
}
