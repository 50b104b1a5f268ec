/**
 * HtmlService: pages of the project or made by it, and how Google breaks them on the way to the browser.
 *
 * `//` and `/*` inside an inline script start comments that are eaten, wherever they stand, in strings too: seen live.
 */
import { expose, same, service } from './facade.ts';
import type { Host } from './host.ts';
import { COST } from './meter.ts';
import { Refusal } from './refusal.ts';

type Google = GoogleAppsScript.HTML.HtmlService;
type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput;
type Member = 'createHtmlOutput' | 'createHtmlOutputFromFile';
type OutputMember =
  | 'append'
  | 'getContent'
  | 'getTitle'
  | 'setTitle'
  | 'getWidth'
  | 'setWidth'
  | 'getHeight'
  | 'setHeight';

const HTML_SERVICE = service<Member>({
  name: 'HtmlService',
  members: {
    createHtmlOutput: { takes: [[], ['String']] },
    createHtmlOutputFromFile: { takes: [['String']], cost: COST.page },
  },
});
const OUTPUT = service<OutputMember>({
  name: 'HtmlService.HtmlOutput',
  members: {
    ...same(['getContent', 'getTitle', 'getWidth', 'getHeight'], { takes: [[]] }),
    ...same(['append', 'setTitle'], { takes: [['String']] }),
    ...same(['setWidth', 'setHeight'], { takes: [['integer']] }),
  },
});

class HtmlServiceService implements Pick<Google, Member> {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** A blob is not taken. */
  createHtmlOutput(html: string | GoogleAppsScript.Base.BlobSource = ''): GoogleOutput {
    return this.#output(String(html));
  }

  createHtmlOutputFromFile(name: string): GoogleOutput {
    const content = this.#host.page(name);
    if (content === null) throw new Refusal(`No HTML file named ${name} was found.`);
    return this.#output(content);
  }

  #output(content: string): GoogleOutput {
    return expose<GoogleOutput, OutputMember>(this.#host, OUTPUT, new HtmlOutputService(this.#host, content));
  }
}

export class HtmlOutputService implements Pick<GoogleOutput, Exclude<OutputMember, 'getWidth' | 'getHeight'>> {
  readonly #host: Host;
  #content: string;
  title = '';
  width: number | null = null;
  height: number | null = null;

  constructor(host: Host, content: string) {
    this.#host = host;
    this.#content = content;
  }

  append(addedContent: string): GoogleOutput {
    this.#content += addedContent;
    return this.#self();
  }

  getContent(): string {
    return this.#content;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): GoogleOutput {
    this.title = title;
    return this.#self();
  }

  /** null where it was never set, whatever the published types say. */
  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): GoogleOutput {
    this.width = width;
    return this.#self();
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): GoogleOutput {
    this.height = height;
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
  return expose<Google, Member>(host, HTML_SERVICE, new HtmlServiceService(host));
}
