/** Facts of answers: their shapes, preparing and sending them by script, links that fill in, and people who answer. */
import { type Fact, fact, type Memory, newForm, question, refusalOf, same, story } from '../fact.ts';

const REFERENCE = 'developers.google.com/apps-script/reference/forms';
const RESPONSE = `${REFERENCE}/form-response`;
const ANSWER = `${REFERENCE}/item-response`;
const FORM = `${REFERENCE}/form`;

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

const openForm = (): Form => newForm().setTitle('Penilaian').setPublished(true);
const formOf = ({ id }: Memory): Form => FormApp.openById(String(id));

/** What is read of one answer after a script has sent it off. */
function sentOff(form: Form, answer: ItemResponse): unknown {
  const sent = form.createResponse().withItemResponse(answer).submit();
  return form.getResponse(sent.getId()).getResponseForItem(answer.getItem()).getResponse();
}

/** Sends off a response with this text. */
const sendText = (form: Form, item: GoogleAppsScript.Forms.TextItem, text: string): string =>
  form.createResponse().withItemResponse(item.createResponse(text)).submit().getId();

/** The link for one answer, from its first entry on, with the entry's number left out. */
const filledIn = (form: Form, answer: ItemResponse): string =>
  form
    .createResponse()
    .withItemResponse(answer)
    .toPrefilledUrl()
    .replace(/^.*?usp=pp_url/, '')
    .replace(/entry\.\d+/g, 'entry');

const ALL_KINDS = 'TEXT,PARAGRAPH_TEXT,MULTIPLE_CHOICE,CHECKBOX,LIST,SCALE,GRID,DATE';

/** A form with every kind of question, and a link that answers them all. */
function everyKind(): Memory {
  const form = openForm();
  const grid = form.addGridItem().setTitle('Kisi').setRows(['Ramah', 'Cepat']).setColumns(['1', '2']);
  const boxes = form.addCheckboxItem().setTitle('Kotak').setChoiceValues(['A', 'B', 'C']);
  const link = form
    .createResponse()
    .withItemResponse(grid.createResponse(['2', null as unknown as string]))
    .withItemResponse(boxes.createResponse(['A', 'C']))
    .withItemResponse(form.addTextItem().setTitle('Teks').createResponse('Siti & Budi (S.H.)'))
    .withItemResponse(form.addParagraphTextItem().setTitle('Paragraf').createResponse('satu dua'))
    .withItemResponse(form.addListItem().setTitle('Daftar').setChoiceValues(['x', 'y']).createResponse('y'))
    .withItemResponse(form.addScaleItem().setTitle('Skala').createResponse(4))
    .withItemResponse(
      form
        .addDateItem()
        .setTitle('Tanggal')
        .createResponse(new Date(2026, 0, 5, 9, 30)),
    )
    .withItemResponse(
      form
        .addMultipleChoiceItem()
        .setTitle('Pilihan')
        .setChoiceValues(['a', 'b'])
        .showOtherOption(true)
        .createResponse('lain'),
    )
    .toPrefilledUrl();
  return { id: form.getId(), link };
}

export const FORM_ANSWERS: readonly Fact[] = [
  fact('the answer to a text or a choice is text as it stands', `${ANSWER}#getResponse()`, () => {
    const form = openForm();
    same(sentOff(form, form.addTextItem().createResponse('0012')), '0012');
    same(sentOff(form, form.addParagraphTextItem().createResponse('a\nb')), 'a\nb');
    same(sentOff(form, form.addMultipleChoiceItem().setChoiceValues(['Ya', 'Tidak']).createResponse('Ya')), 'Ya');
    same(sentOff(form, form.addListItem().setChoiceValues(['Ya', 'Tidak']).createResponse('Tidak')), 'Tidak');
  }),
  fact('the answer to a scale is text', 'docs/platform.md section 4', () => {
    const form = openForm();
    same(sentOff(form, form.addScaleItem().createResponse(4)), '4');
  }),
  fact('the answer to checkboxes is a list of choices', `${ANSWER}#getResponse()`, () => {
    const form = openForm();
    same(sentOff(form, form.addCheckboxItem().setChoiceValues(['A', 'B', 'C']).createResponse(['A', 'C'])), ['A', 'C']);
  }),
  fact('the answer to a grid is a list by row, null where a row was left out', 'docs/platform.md section 4', () => {
    const form = openForm();
    const grid = form.addGridItem().setRows(['Ramah', 'Cepat', 'Tepat']).setColumns(['1', '2']);
    const given = ['2', null, '1'] as string[];
    same(sentOff(form, grid.createResponse(given)), given);
  }),
  fact('the answer to a date is a day as text, whatever the hour', 'docs/platform.md section 4', () => {
    const form = openForm();
    same(sentOff(form, form.addDateItem().createResponse(new Date(2026, 1, 3, 23, 59))), '2026-02-03');
  }),
  fact('answers come in the order of the items', `${RESPONSE}#getItemResponses()`, () => {
    const form = openForm();
    const [first, second] = [form.addTextItem(), form.addTextItem()];
    const response = form
      .createResponse()
      .withItemResponse(second.createResponse('dua'))
      .withItemResponse(first.createResponse('satu'));
    same(
      response.getItemResponses().map((answer) => answer.getResponse()),
      ['satu', 'dua'],
    );
  }),
  fact('of what was left out only texts and dates are given, as empty', `${RESPONSE}#getItemResponses()`, () => {
    const form = openForm();
    form.addTextItem();
    form.addParagraphTextItem();
    form.addDateItem();
    form.addMultipleChoiceItem().setChoiceValues(['a', 'b']);
    form.addCheckboxItem().setChoiceValues(['a', 'b']);
    form.addListItem().setChoiceValues(['a', 'b']);
    form.addScaleItem();
    form.addGridItem().setRows(['r']).setColumns(['1', '2']);
    const sent = form.createResponse().submit();
    same(
      sent.getItemResponses().map((answer) => answer.getResponse()),
      ['', '', ''],
    );
  }),
  fact('an answer says which item it is of', `${ANSWER}#getItem()`, () => {
    const form = openForm();
    const item = form.addScaleItem().setTitle('Ramah');
    const answer = item.createResponse(3);
    same([answer.getItem().getId(), answer.getItem().getTitle()], [item.getId(), 'Ramah']);
  }),
  fact('the answer to one item can be asked for', `${RESPONSE}#getResponseForItem(Item)`, () => {
    const form = openForm();
    const scale = form.addScaleItem();
    const sent = form.createResponse().withItemResponse(scale.createResponse(2)).submit();
    same(sent.getResponseForItem(form.getItems()[0] as Item).getResponse(), '2');
  }),
  fact(
    'what a question does not offer is no answer',
    `${REFERENCE}/multiple-choice-item#createResponse(String)`,
    () => {
      const form = openForm();
      const one = form.addMultipleChoiceItem().setChoiceValues(['Ya']);
      const list = form.addListItem().setChoiceValues(['Ya']);
      const boxes = form.addCheckboxItem().setChoiceValues(['A', 'B']);
      const scale = form.addScaleItem();
      const grid = form.addGridItem().setRows(['a', 'b']).setColumns(['1', '2']);
      refusalOf(() => one.createResponse('Tidak'));
      refusalOf(() => list.createResponse('Tidak'));
      refusalOf(() => boxes.createResponse(['A', 'C']));
      refusalOf(() => scale.createResponse(0));
      refusalOf(() => scale.createResponse(6));
      refusalOf(() => grid.createResponse(['1', '3']));
      refusalOf(() => grid.createResponse(['1']));
    },
  ),
  fact(
    'an answer of one’s own is taken where it is offered',
    `${REFERENCE}/checkbox-item#createResponse(String)`,
    () => {
      const form = openForm();
      const one = form.addMultipleChoiceItem().setChoiceValues(['Ya']).showOtherOption(true);
      same(one.createResponse('Mungkin').getResponse(), 'Mungkin');
      const boxes = form.addCheckboxItem().setChoiceValues(['A']).showOtherOption(true);
      same(boxes.createResponse(['A', 'Lain']).getResponse(), ['A', 'Lain']);
    },
  ),
  fact('of two answers to one item the last counts', `${RESPONSE}#withItemResponse(ItemResponse)`, () => {
    const form = openForm();
    const item = form.addTextItem();
    const response = form
      .createResponse()
      .withItemResponse(item.createResponse('lama'))
      .withItemResponse(item.createResponse('baru'));
    same(
      response.getItemResponses().map((answer) => answer.getResponse()),
      ['baru'],
    );
  }),
  question(
    'does an answer that a script prepares have to keep the validation',
    `${REFERENCE}/text-item#createResponse(String)`,
    ['it has to', 'it need not'],
    {
      run: () => {
        const item = openForm().addTextItem();
        item.setValidation(FormApp.createTextValidation().requireTextMatchesPattern('[A-Z]{4}').build());
        try {
          item.createResponse('salah');
          return 'it need not';
        } catch {
          return 'it has to';
        }
      },
    },
  ),
  fact('a response that is not sent has no id, time, address or link', `${RESPONSE}#getId()`, () => {
    const response = openForm().createResponse();
    same(
      [response.getId(), response.getTimestamp(), response.getRespondentEmail(), response.getEditResponseUrl()],
      [null, null, null, null],
    );
  }),
  fact('a response that a script sends has an id and the time of now', `${RESPONSE}#submit()`, () => {
    const sent = openForm().createResponse().submit();
    same(typeof sent.getId(), 'string');
    same(Math.abs(Date.now() - sent.getTimestamp().getTime()) < 60_000, true);
  }),
  fact('a response is sent once', `${RESPONSE}#submit()`, () => {
    const response = openForm().createResponse();
    const sent = response.submit();
    refusalOf(() => response.submit());
    refusalOf(() => sent.submit());
  }),
  fact('what is added to a response that was sent reaches nobody', `${RESPONSE}#withItemResponse(ItemResponse)`, () => {
    const form = openForm();
    const item = form.addTextItem();
    const response = form.createResponse().withItemResponse(item.createResponse('dikirim'));
    const id = response.submit().getId();
    try {
      response.withItemResponse(item.createResponse('terlambat'));
    } catch {
      // Whether it is refused or ignored does not matter here.
    }
    same(form.getResponse(id).getItemResponses()[0]?.getResponse(), 'dikirim');
  }),
  fact('a form gives its responses, the oldest first', `${FORM}#getResponses()`, () => {
    const form = openForm();
    const item = form.addTextItem();
    const ids = ['satu', 'dua', 'tiga'].map((text) => sendText(form, item, text));
    same(
      form.getResponses().map((response) => response.getId()),
      ids,
    );
  }),
  fact('a form gives its responses after a moment', `${FORM}#getResponses(Date)`, () => {
    const form = openForm();
    const item = form.addTextItem();
    sendText(form, item, 'sebelum');
    Utilities.sleep(1500);
    const moment = new Date();
    Utilities.sleep(1500);
    const later = sendText(form, item, 'sesudah');
    same(
      form.getResponses(moment).map((response) => response.getId()),
      [later],
    );
  }),
  fact('no response has an id that was made up', `${FORM}#getResponse(String)`, () => {
    const form = openForm();
    refusalOf(() => form.getResponse('tidak-ada'));
  }),
  fact('responses can be deleted one by one and all at once', `${FORM}#deleteResponse(String)`, () => {
    const form = openForm();
    const item = form.addTextItem();
    const [gone, kept] = [sendText(form, item, 'satu'), sendText(form, item, 'dua')];
    form.deleteResponse(gone);
    same(
      form.getResponses().map((response) => response.getId()),
      [kept],
    );
    same(form.deleteAllResponses().getResponses().length, 0);
  }),
  fact(
    'a closed form without a destination gives up its responses too, also where it holds none',
    `${FORM}#deleteAllResponses()`,
    () => {
      const form = openForm();
      const item = form.addTextItem();
      sendText(form, item, 'satu');
      form.setAcceptingResponses(false);
      form.deleteAllResponses();
      const reopened = FormApp.openById(form.getId()).deleteAllResponses();
      same([reopened.getResponses().length, reopened.isAcceptingResponses()], [0, false]);
      same(reopened.getItems().length, 1);
    },
  ),
  question(
    'does a form take from a script what a person could not send off',
    `${RESPONSE}#submit()`,
    ['it refuses', 'it takes it'],
    {
      run: () => {
        const form = openForm();
        form.addTextItem().setTitle('Nama').setRequired(true);
        try {
          form.createResponse().submit();
        } catch {
          same(form.getResponses().length, 0);
          return 'it refuses';
        }
        same(form.getResponses().length, 1);
        return 'it takes it';
      },
    },
  ),
  fact(
    'a form with one response a person takes none from a script',
    `${FORM}#setLimitOneResponsePerUser(Boolean)`,
    () => {
      const form = openForm().setLimitOneResponsePerUser(true);
      refusalOf(() => form.createResponse().submit());
      same(form.getResponses().length, 0);
    },
  ),
  fact('a link that fills in is the public address with entries', `${RESPONSE}#toPrefilledUrl()`, () => {
    const form = openForm();
    const link = form.createResponse().withItemResponse(form.addTextItem().createResponse('AB12')).toPrefilledUrl();
    same(link.startsWith(`${form.getPublishedUrl()}?usp=pp_url&entry.`), true);
    same(link.endsWith('=AB12'), true);
  }),
  fact(
    'a link has an entry for each row, box, scale and date that is filled in',
    `${RESPONSE}#toPrefilledUrl()`,
    () => {
      const form = openForm();
      const grid = form.addGridItem().setRows(['a', 'b', 'c']).setColumns(['1', '2']);
      const boxes = form.addCheckboxItem().setChoiceValues(['A', 'B', 'C']);
      same(filledIn(form, grid.createResponse(['1', null, '2'] as string[])), '&entry=1&entry=2');
      same(filledIn(form, boxes.createResponse(['A', 'C'])), '&entry=A&entry=C');
      same(filledIn(form, form.addScaleItem().createResponse(5)), '&entry=5');
      same(filledIn(form, form.addDateItem().createResponse(new Date(2026, 0, 5))), '&entry=2026-01-05');
    },
  ),
  story(
    'what a link fills in counts when a person sends it off',
    'docs/platform.md section 4',
    { run: everyKind },
    { submit: ({ link }) => ({ url: String(link), answers: {}, email: '' }) },
    {
      run: (memory) => {
        const answers = formOf(memory).getResponses()[0]?.getItemResponses() ?? [];
        const types = answers.map((answer) => String(answer.getItem().getType()));
        same([...types].sort(), ALL_KINDS.split(',').sort());
        same(
          answers.map((answer) => answer.getResponse()),
          [['2', null], ['A', 'C'], 'Siti & Budi (S.H.)', 'satu dua', 'y', '4', '2026-01-05', 'lain'],
        );
      },
    },
  ),
  story(
    'what a link fills in can be written over',
    'docs/platform.md section 4',
    { run: everyKind },
    { submit: ({ link }) => ({ url: String(link), answers: { Teks: 'lain', Kisi: ['1', '1'] }, email: '' }) },
    {
      run: (memory) => {
        const answers = formOf(memory).getResponses()[0]?.getItemResponses() ?? [];
        same([answers[0]?.getResponse(), answers[2]?.getResponse()], [['1', '1'], 'lain']);
      },
    },
  ),
  story(
    'the link for editing brings an answer back to be changed',
    `${RESPONSE}#getEditResponseUrl()`,
    {
      run: () => {
        const form = openForm().setAllowResponseEdits(true);
        form.addTextItem().setTitle('Nama');
        form.addTextItem().setTitle('Jabatan');
        return { id: form.getId(), url: form.getPublishedUrl() };
      },
    },
    { submit: ({ url }) => ({ url: String(url), answers: { Nama: 'Siti', Jabatan: 'Analis' }, email: '' }) },
    {
      run: (memory) => {
        const response = formOf(memory).getResponses()[0];
        same(response?.getEditResponseUrl().includes('edit2='), true);
        return {
          id: String(memory.id),
          response: response?.getId() ?? '',
          link: response?.getEditResponseUrl() ?? '',
        };
      },
    },
    { submit: ({ link }) => ({ url: String(link), answers: { Jabatan: 'Kepala' }, email: '' }) },
    {
      run: (memory) => {
        const all = formOf(memory).getResponses();
        same(
          all.map((response) => response.getId()),
          [memory.response],
        );
        same(
          all[0]?.getItemResponses().map((answer) => answer.getResponse()),
          ['Siti', 'Kepala'],
        );
      },
    },
  ),
  story(
    'a form that collects addresses tells whose a response is',
    `${RESPONSE}#getRespondentEmail()`,
    {
      run: () => {
        const form = openForm().setCollectEmail(true);
        return { id: form.getId(), url: form.getPublishedUrl(), email: Session.getEffectiveUser().getEmail() };
      },
    },
    { submit: ({ url, email }) => ({ url: String(url), answers: {}, email: String(email) }) },
    {
      run: (memory) => {
        same(formOf(memory).getResponses()[0]?.getRespondentEmail(), memory.email);
      },
    },
  ),
  story(
    'a form that collects no addresses tells of none',
    `${RESPONSE}#getRespondentEmail()`,
    { run: () => everyKind() },
    { submit: ({ link }) => ({ url: String(link), answers: {}, email: 'siti@kota.go.id' }) },
    {
      run: (memory) => {
        same(formOf(memory).getResponses()[0]?.getRespondentEmail(), '');
      },
    },
  ),
  question(
    'is the address that a form collects the one of the account',
    'docs/platform.md section 1.9 [?]',
    ['what the person types', 'the one of the account'],
    {
      run: () => {
        const form = openForm().setCollectEmail(true);
        return { id: form.getId(), url: form.getPublishedUrl() };
      },
    },
    { submit: ({ url }) => ({ url: String(url), answers: {}, email: 'orang.lain@example.com' }) },
    {
      run: (memory) => {
        const email = formOf(memory).getResponses()[0]?.getRespondentEmail();
        return email === 'orang.lain@example.com' ? 'what the person types' : 'the one of the account';
      },
    },
  ),
];
