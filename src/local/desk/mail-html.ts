/**
 * The HTML of letters made safe: text, tables and lists stay; scripts, forms, frames and everything that would be loaded
 * from elsewhere go. Links stay where they lead to a form, as links to the pages of this desk.
 *
 * What is not on the lists below is taken out, so that nothing has to be thought of that could do harm.
 */
import { formPath } from './form-link.ts';
import { escaped } from './html.ts';

const ELEMENTS: ReadonlySet<string> = new Set(
  'p br div span b strong i em u s small sub sup ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 hr blockquote pre code a img center'.split(
    ' ',
  ),
);
/** Elements that go with all that is in them. */
const CLOSED =
  /<(script|style|title|head|iframe|object|template|svg|math|noscript|textarea|select|xmp)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const PIECES = /<!--[\s\S]*?(?:-->|$)|<!?(\/?)([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi;
const ATTRIBUTE = /([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const PLAIN_ATTRIBUTES: ReadonlySet<string> = new Set(['colspan', 'rowspan', 'align', 'valign', 'width', 'alt']);
const PROPERTY =
  /^(?:color|background(?:-color)?|font(?:-(?:size|weight|style|family))?|line-height|text-(?:align|decoration)|vertical-align|white-space|(?:margin|padding)(?:-(?:top|right|bottom|left))?|border(?:-(?:top|right|bottom|left|color|width|style|collapse|radius|spacing))?|(?:min-|max-)?width)$/;
/** Colours, lengths and names; nothing that could fetch, escape or call, and no negative length that could cover. */
const VALUE = /^(?!.*-\d)[\w\s#.,%'()-]*$/;
const CALL = /(?:url|image|expression|attr|var|element)\s*\(/i;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]+));/gi, (whole, decimal, hex, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });

function safeStyle(style: string): string {
  const declarations = style.split(';').flatMap((declaration) => {
    const [property = '', ...rest] = declaration.split(':');
    const [name, value] = [property.trim().toLowerCase(), rest.join(':').trim()];
    return PROPERTY.test(name) && VALUE.test(value) && !CALL.test(value) ? [`${name}:${value}`] : [];
  });
  return declarations.join(';');
}

/** What an image names its content by; the letter brings it along. */
export type InlineImages = Readonly<Record<string, { readonly contentType: string; readonly bytes: string }>>;

function safeSource(source: string, images: InlineImages): string | undefined {
  const image = images[source.replace(/^cid:/i, '')];
  return /^cid:/i.test(source) && image !== undefined && /^image\/(?:png|jpeg|gif|webp)$/.test(image.contentType)
    ? `data:${image.contentType};base64,${image.bytes}`
    : undefined;
}

function safeAttributes(element: string, attributes: string, images: InlineImages): string {
  const safe: string[] = [];
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const value = decoded(double ?? single ?? bare ?? '');
    const key = name.toLowerCase();
    const path = element === 'a' && key === 'href' ? formPath(value) : undefined;
    const source = element === 'img' && key === 'src' ? safeSource(value, images) : undefined;
    if (path !== undefined) safe.push(`href="${escaped(path)}" target="_blank" rel="noopener"`);
    else if (source !== undefined) safe.push(`src="${escaped(source)}"`);
    else if (PLAIN_ATTRIBUTES.has(key)) safe.push(`${key}="${escaped(value)}"`);
    else if (key === 'style') safe.push(`style="${escaped(safeStyle(value))}"`);
  }
  return safe.map((attribute) => ` ${attribute}`).join('');
}

/**
 * A letter's HTML as the desk may show it.
 *
 * @example
 * safeHtml('<p onclick="x()">Yth. <b>Ibu</b></p><script>x()</script>', {}) // => '<p>Yth. <b>Ibu</b></p>'
 */
export function safeHtml(letter: string, images: InlineImages): string {
  return letter.replace(CLOSED, '').replace(PIECES, (piece, slash?: string, name?: string, attributes?: string) => {
    if (name === undefined) {
      if (piece.startsWith('<!--')) return '';
      return piece === '<' ? '&lt;' : piece.replaceAll('>', '&gt;');
    }
    const element = name.toLowerCase();
    if (!ELEMENTS.has(element) || piece.startsWith('<!')) return '';
    if (slash === '/') return `</${element}>`;
    return `<${element}${safeAttributes(element, attributes ?? '', images)}>`;
  });
}
