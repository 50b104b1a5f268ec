/** Downloads: the workbook and its tabs as files for officers, and what letters bring along for those they went to. */
import { makeCsv } from '../files/csv.ts';
import { makeExcelCsv } from '../files/excel-csv.ts';
import { kebab, textsOf } from '../files/tab.ts';
import { makeWorkbookFile } from '../files/workbook-file.ts';
import { type Answer, download, message, notFound } from './answer.ts';
import { letterNow } from './mailbox.ts';
import type { OpenDesk } from './open-desk.ts';
import { personNow } from './people.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

const refused = (): Answer => message('Tidak ada akses', 'Anda tidak memiliki akses ke buku kerja ini.', 403);

const isOfficer = ({ world }: OpenDesk): boolean => personNow(world).place === 'hr';

export const workbookFile = async (desk: OpenDesk): Promise<Answer> =>
  isOfficer(desk) ? download('teladan.xlsx', XLSX, await makeWorkbookFile(desk.world)) : refused();

/** One tab, by its id. */
export function tabFile(desk: OpenDesk, sheetId: number, isForExcel: boolean): Answer {
  if (!isOfficer(desk)) return refused();
  const sheet = desk.world.workbook.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return notFound();
  const name = kebab(sheet.name);
  return isForExcel
    ? download(`${name}-excel.csv`, CSV, makeExcelCsv(desk.world, sheet))
    : download(`${name}.csv`, CSV, makeCsv(textsOf(desk.world, sheet)));
}

/** Shown in the browser with nothing to load and no script; everything else is for keeping. */
const READABLE: readonly string[] = ['text/html', 'text/plain', 'image/png', 'image/jpeg', 'image/gif'];
const NOTHING_ELSE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

/** What a letter brings along, by its place among the attachments. */
export function attachmentFile({ world }: OpenDesk, letterId: string, index: number): Answer {
  const attachment = letterNow(world, letterId)?.attachments[index];
  if (!attachment) return notFound();
  const body = Buffer.from(attachment.bytes, 'base64');
  const plain = attachment.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const isText = plain.startsWith('text/');
  const type = isText ? `${plain}; charset=utf-8` : plain;
  if (!READABLE.includes(plain)) return download(attachment.name, type, body);
  return { status: 200, type, body, headers: { 'content-security-policy': NOTHING_ELSE } };
}
