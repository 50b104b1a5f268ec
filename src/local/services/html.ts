/**
 * HtmlService: pages of the project, and how Google breaks them on the way to the browser.
 *
 * `//` and `/*` inside an inline script start comments that are eaten, wherever they stand, in strings too: seen live.
 */
import { expose, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';

type Google = GoogleAppsScript.HTML.HtmlService;
type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type OutputMember = 'getContent' | 'setTitle' | 'setWidth';

const HTML_SERVICE = service<'createHtmlOutputFromFile'>({
  name: 'HtmlService',
  members: { createHtmlOutputFromFile: { takes: [['String']], cost: COST.page } },
});
const OUTPUT = service<OutputMember>({
  name: 'HtmlService.HtmlOutput',
  members: {
    getContent: { takes: [[]] },
    setTitle: { takes: [['String']] },
    setWidth: { takes: [['integer']] },
  },
});

class HtmlServiceService implements Pick<Google, 'createHtmlOutputFromFile'> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  createHtmlOutputFromFile(name: string): GoogleOutput {
    const content = this.#host.page(name);
    if (content === null) throw new Refusal(`No HTML file named ${name} was found.`);
    return expose<GoogleOutput, OutputMember>(this.#host, OUTPUT, new HtmlOutputService(this.#host, content));
  }
}

export class HtmlOutputService implements Pick<GoogleOutput, OutputMember> {
  readonly #host: Host;
  readonly #content: string;
  title = '';
  width: number | null = null;

  constructor(host: Host, content: string) {
    this.#host = host;
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  setTitle(title: string): GoogleOutput {
    this.title = title;
    return this.#self();
  }

  setWidth(width: number): GoogleOutput {
    this.width = width;
    return this.#self();
  }

  #self(): GoogleOutput {
    return expose<GoogleOutput, OutputMember>(this.#host, OUTPUT, this);
  }
}

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script\s*>)/gi;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*/g;

/** The page as the browser gets it. */
export function servedPage(html: string): string {
  return html.replace(SCRIPT, (_, open: string, script: string, close: string) => {
    return `${open}${script.replace(COMMENT, '')}${close}`;
  });
}

export function exposeHtmlService(host: Host): Google {
  return expose<Google, 'createHtmlOutputFromFile'>(host, HTML_SERVICE, new HtmlServiceService(host));
}
