/** The header: what the workbook is called, the menus, the clock, the mail and who sits at the desk. */
import { useState } from 'preact/hooks';
import type { DeskView } from '../desk.types.ts';
import { Clock } from './clock.tsx';
import { act, openMail } from './desk-state.ts';
import { Menu, type MenuLine } from './menu.tsx';
import { PersonSwitch } from './person-switch.tsx';
import { type Question, QuestionBox } from './question.tsx';

type Workbook = NonNullable<DeskView['workbook']>;

function fileLines({ activeSheetId, tabs }: Workbook): readonly MenuLine[] {
  const name = tabs.find(({ sheetId }) => sheetId === activeSheetId)?.name ?? '';
  return [
    { caption: 'Unduh buku kerja (.xlsx)', href: '/teladan.xlsx' },
    { caption: 'Unduh lembar ini (.csv)', detail: name, href: `/tabs/${activeSheetId}.csv` },
    {
      caption: 'Unduh lembar ini: CSV untuk Excel (titik koma)',
      detail: name,
      href: `/tabs/${activeSheetId}.excel.csv`,
    },
  ];
}

function AddOnMenus({ menus }: Workbook) {
  return (
    <>
      {menus.map(({ title, items }) => (
        <Menu
          key={title}
          label={`Ekstensi › ${title}`}
          lines={items.map(
            (item) =>
              item && {
                caption: item.caption,
                choose: () =>
                  void act('menu', { functionName: item.functionName }, { doing: `Menjalankan ${item.caption}` }),
              },
          )}
        />
      ))}
    </>
  );
}

export function Header({ view, isMailOpen }: { readonly view: DeskView; readonly isMailOpen: boolean }) {
  const [question, ask] = useState<Question | null>(null);
  const { workbook, mail } = view;
  const deskLines: readonly (MenuLine | null)[] = [
    { caption: 'Buka folder CSV …', choose: () => ask('folder') },
    { caption: 'Mulai ulang …', choose: () => ask('reset') },
    { caption: 'Jalani setahun …', choose: () => ask('year') },
  ];
  return (
    <header data-region="header">
      <h1 title={view.title}>{view.title}</h1>
      <nav aria-label="Menu" data-entrance>
        {workbook && (
          <>
            <Menu label="Berkas" lines={fileLines(workbook)} />
            <Menu label="Kirim" lines={[{ caption: 'Kirim lembar ini ke pimpinan …', choose: () => ask('tab') }]} />
            <AddOnMenus {...workbook} />
          </>
        )}
        <Menu label="Meja" lines={deskLines} />
      </nav>
      <Clock view={view} />
      {workbook && (
        <button type="button" class="mail" aria-pressed={isMailOpen} onClick={() => void openMail(!isMailOpen)}>
          Surat
          {mail.unread > 0 && (
            <span class="count">
              {mail.unread}
              <span class="unseen"> belum dibaca</span>
            </span>
          )}
        </button>
      )}
      <PersonSwitch person={view.person} people={view.people} />
      {question && <QuestionBox question={question} view={view} close={() => ask(null)} />}
    </header>
  );
}
