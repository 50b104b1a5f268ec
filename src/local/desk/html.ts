/** HTML: text made safe, and the frame that every page of the desk stands in. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);

/** Text that keeps its line breaks. */
export const paragraphs = (text: string): string => escaped(text).replace(/\r\n?|\n/g, '<br>');

export interface PageParts {
  readonly title: string;
  /** Name of a style sheet among the assets. */
  readonly style: string;
  /** Name of a script among the assets. */
  readonly script?: string;
  readonly body: string;
}

export const htmlPage = ({ title, style, script, body }: PageParts): string =>
  `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${style}">
${script === undefined ? '' : `<script src="/assets/${script}" defer></script>\n`}</head>
<body>
${body}
</body>
</html>
`;

/** A page with one message. */
export const messagePage = (title: string, text: string): string =>
  htmlPage({
    title,
    style: 'form.css',
    body: `<main class="form"><section class="card head"><h1>${escaped(title)}</h1><p>${paragraphs(text)}</p></section></main>`,
  });
