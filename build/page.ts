/**
 * Builds a page of the add-on into one HTML file that Google's HtmlService leaves whole.
 *
 * HtmlService drops what follows two slashes, or stands after a slash and an asterisk, inside an inline script, even
 * within strings. So both pairs are written with a backslash between them wherever a string or a regular expression
 * holds them, the result is proved to mean the same, and a page that would still lose anything is refused.
 */
import { relative, resolve } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { LENT, SHELF } from '../src/ui/lent.ts';

const SCRIPT_LIMITS = { target: 'es2020', charset: 'ascii', supported: { 'template-literal': false } } as const;

/** One piece of a script without comments: its kind and its text. Together the pieces are the script. */
interface Piece {
  readonly kind: 'code' | 'string' | 'regex';
  readonly text: string;
}

const STRING = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y;
const REGEX = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const WORD = /[\w$]+/y;

/** Words after which a slash begins a regular expression; after any other word or number it divides. */
const BEFORE_REGEX = /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do|instanceof|yield|await)$/;

const matchAt = (pattern: RegExp, text: string, index: number): string | undefined => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
};

/** Whether a slash after this piece of code begins a regular expression. */
const regexMayFollow = (before: string): boolean =>
  /[\w$]$/.test(before) ? BEFORE_REGEX.test(before) : !/[)\]}"']$/.test(before);

function nextPiece(script: string, index: number, before: string): Piece {
  const string = matchAt(STRING, script, index);
  if (string) return { kind: 'string', text: string };
  const regex = script[index] === '/' && regexMayFollow(before) ? matchAt(REGEX, script, index) : undefined;
  if (regex) return { kind: 'regex', text: regex };
  return { kind: 'code', text: matchAt(WORD, script, index) ?? script[index] ?? '' };
}

/** Cuts a script into strings, regular expressions and the code between. */
function piecesOf(script: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  for (let index = 0; index < script.length; ) {
    const piece = nextPiece(script, index, before);
    pieces.push(piece);
    index += piece.text.length;
    if (piece.text.trim() !== '') before = piece.text;
  }
  return pieces;
}

/** Markup inside a script that would end it or change how it is read; `\x3c` is `<` in strings and expressions alike. */
const withoutMarkup = (text: string): string => text.replace(/<(?=!--|\/script|script)/gi, '\\x3c');

/** Control characters that a library holds as such, written out. */
const withoutControls = (text: string): string =>
  text.replace(/[^\n -~]/g, (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`);

const saferString = (text: string): string => withoutControls(withoutMarkup(text)).replace(/\/(?=[/*])/g, '/\\');

/** `\/` before a slash or an asterisk becomes `[/]`, which means the same and keeps the two apart. */
const saferRegex = (text: string): string =>
  withoutMarkup(text).replace(/\[(?:[^\]\\]|\\.)*\]|\\\/(?=[/*])|\\./g, (part) => {
    if (part === '\\/') return '[/]';
    return part.startsWith('[') ? part.replace(/\/(?=[/*])/g, '/\\') : part;
  });

/** A regular expression must stay one, with the same flags. */
function checkRegex(text: string): string {
  const end = text.lastIndexOf('/');
  new RegExp(text.slice(1, end), text.slice(end + 1));
  return text;
}

/**
 * A script as the esbuild printer writes it, so that two spellings of one program compare as equal. Names stay as they are:
 * which short ones esbuild gives depends on how often letters are used, in strings too.
 */
const printed = async (script: string): Promise<string> =>
  (await transform(script, { ...SCRIPT_LIMITS, minifyWhitespace: true, minifySyntax: true, legalComments: 'none' }))
    .code;

/**
 * Writes a minified script so that HtmlService loses nothing of it.
 *
 * @throws RangeError where two slashes stand outside strings and regular expressions, or the meaning would change
 * @example
 * await safeScript("open('https://x')") // => "open('https:/\\/x')"
 */
export async function safeScript(script: string): Promise<string> {
  const pieces = piecesOf(script);
  const regexDone = pieces.map(({ kind, text }) => ({
    kind,
    text: kind === 'regex' ? checkRegex(saferRegex(text)) : text,
  }));
  const safe = regexDone.map(({ kind, text }) => (kind === 'string' ? saferString(text) : text)).join('');
  const loss = lossOf(safe);
  if (loss) throw new RangeError(loss);
  // Strings may be spelt differently and still be the same; esbuild prints both in one spelling.
  const before = await printed(regexDone.map(({ text }) => text).join(''));
  if (before !== (await printed(safe))) throw new RangeError('The script would mean something else once made safe.');
  return safe;
}

/** What HtmlService would take out of a script, in words; undefined when nothing. */
function lossOf(script: string): string | undefined {
  const found = /\/\/|\/\*|<!--|<\/?script/i.exec(script);
  if (!found) return undefined;
  const around = script.slice(Math.max(0, found.index - 40), found.index + 40);
  return `HtmlService would break the page's script at "${found[0]}": ${around}`;
}

const entities = (text: string): string =>
  text.replace(/[&<>"]|[^ -~\n]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);

/**
 * Refuses a page that HtmlService would break.
 *
 * @throws RangeError naming the place: something that would be eaten in a script, or a character beyond ASCII
 */
export function checkPage(html: string): void {
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/gi)];
  if (scripts.length === 0) throw new RangeError('The page has no inline script.');
  for (const [, script = ''] of scripts) {
    const loss = lossOf(script);
    if (loss) throw new RangeError(loss);
  }
  const strange = /[^\t\n\r -~]/u.exec(html);
  if (strange) {
    const code = strange[0].codePointAt(0)?.toString(16).toUpperCase();
    throw new RangeError(`The page holds the character U+${code} at ${strange.index}; only ASCII survives everywhere.`);
  }
}

/** Parts import their words in Indonesian; a page in another language gets the words of that one in their place. */
const spoken = (language: string): Plugin => ({
  name: 'spoken',
  setup(made) {
    made.onResolve({ filter: /\.id\.ts$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\.id\.ts$/, `.${language}.ts`)),
    }));
  },
});

/** What the page lends is taken from where it keeps it, instead of being bundled again. */
const borrowed: Plugin = {
  name: 'borrowed',
  setup(made) {
    made.onResolve({ filter: /^(?:preact|\.{1,2}\/)/ }, ({ path, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined;
      const name = path.startsWith('preact') ? path : `./${relative('src/ui', resolve(resolveDir, path))}`;
      return (LENT as readonly string[]).includes(name) ? { path: name, namespace: 'borrowed' } : undefined;
    });
    made.onLoad({ filter: /.*/, namespace: 'borrowed' }, ({ path }) => ({
      contents: `module.exports = globalThis.${SHELF}[${JSON.stringify(path)}];`,
    }));
  },
};

/** The script and style sheet of an entry, each as one minified text. */
async function bundle(entry: string, plugins: Plugin[]): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    ...SCRIPT_LIMITS,
    entryPoints: [entry],
    plugins,
    outdir: 'out',
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

const SHELL = `<!DOCTYPE html>
<html lang="{language}">
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<div id="root"></div>
<script>{script}</script>
</body>
</html>
`;

/**
 * Builds one page.
 *
 * @param entry path of the page's source, from the root of the repository, such as `src/ui/sidebar.tsx`
 * @param title title of the document
 * @param language which words it gets; said to browsers and screen readers as well
 * @returns the whole HTML, ASCII only, with script and style inline
 * @throws RangeError if the page would not survive HtmlService
 */
export async function buildPage(entry: string, title: string, language = 'id'): Promise<string> {
  const { script, style } = await bundle(entry, [spoken(language)]);
  const parts: Readonly<Record<string, string>> = {
    language,
    title: entities(title),
    style,
    script: await safeScript(script),
  };
  const html = SHELL.replace(/\{(language|title|style|script)\}/g, (_, name: string) => parts[name] ?? '');
  checkPage(html);
  return html;
}

/**
 * Builds what a page fetches later: a script that takes what the page lends from it.
 *
 * @param entry path of its source, such as `src/ui/sections/ratings.ts`
 * @returns an inline script in markup, ASCII only, which HtmlService would leave as it is
 * @throws RangeError if it would not
 */
export async function buildSection(entry: string, language = 'id'): Promise<string> {
  const { script } = await bundle(entry, [spoken(language), borrowed]);
  const html = `<script>${await safeScript(script)}</script>\n`;
  checkPage(html);
  return html;
}
