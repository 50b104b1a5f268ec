/** Facts of a form's items: kinds, order, ids, choices, scales, grids and validations. */
import { type Fact, fact, newForm, refusalOf, refuses, same } from '../fact.ts';

const REFERENCE = 'developers.google.com/apps-script/reference/forms';
const FORM = `${REFERENCE}/form`;
const CHOICE = `${REFERENCE}/multiple-choice-item`;
const SCALE = `${REFERENCE}/scale-item`;
const GRID = `${REFERENCE}/grid-item`;
const TEXT = `${REFERENCE}/text-item`;
const BUILDER = `${REFERENCE}/text-validation-builder`;

type Form = GoogleAppsScript.Forms.Form;
type Bare = Readonly<Record<string, () => void>>;

const typesOf = (form: Form): string =>
  form
    .getItems()
    .map((item) => String(item.getType()))
    .join(' ');
const titlesOf = (form: Form): string =>
  form
    .getItems()
    .map((item) => item.getTitle())
    .join();

/** A form with the texts A, B and C. */
function threeTexts(): Form {
  const form = newForm();
  for (const title of ['A', 'B', 'C']) form.addTextItem().setTitle(title);
  return form;
}

export const FORM_ITEMS: readonly Fact[] = [
  fact('each kind of item says what it is, in the order of adding', `${REFERENCE}/item-type`, () => {
    const form = newForm();
    form.addTextItem();
    form.addParagraphTextItem();
    form.addMultipleChoiceItem();
    form.addCheckboxItem();
    form.addListItem();
    form.addScaleItem();
    form.addGridItem();
    form.addDateItem();
    form.addPageBreakItem();
    form.addSectionHeaderItem();
    const expected = 'TEXT PARAGRAPH_TEXT MULTIPLE_CHOICE CHECKBOX LIST SCALE GRID DATE PAGE_BREAK SECTION_HEADER';
    same(typesOf(form), expected);
  }),
  fact('the type of an item is a value of the enum, not text', `${REFERENCE}/item-type`, () => {
    const type = newForm().addScaleItem().getType();
    same(type === FormApp.ItemType.SCALE, true);
    same((type as unknown) === 'SCALE', false);
  }),
  fact('items can be asked for by type', `${FORM}#getItems(ItemType)`, () => {
    const form = threeTexts();
    form.addScaleItem();
    same([form.getItems(FormApp.ItemType.TEXT).length, form.getItems(FormApp.ItemType.GRID).length], [3, 0]);
  }),
  fact('the id of an item is a number of its own', `${REFERENCE}/item#getId()`, () => {
    const ids = threeTexts()
      .getItems()
      .map((item) => item.getId());
    same(
      ids.map((id) => typeof id),
      ['number', 'number', 'number'],
    );
    same(new Set(ids).size, 3);
  }),
  fact('the id of an item survives another title and another place', 'docs/platform.md section 4', () => {
    const form = threeTexts();
    const id = form.getItems()[1]?.getId() as number;
    form.getItemById(id).setTitle('D');
    form.moveItem(1, 0);
    same(form.getItems()[0]?.getId(), id);
    same(form.getItemById(id).getTitle(), 'D');
  }),
  fact('an id that no item has finds nothing', `${FORM}#getItemById(Integer)`, () => {
    same(newForm().getItemById(5), null);
  }),
  fact('an item knows its place, counted from 0', `${REFERENCE}/item#getIndex()`, () => {
    same(
      threeTexts()
        .getItems()
        .map((item) => item.getIndex()),
      [0, 1, 2],
    );
  }),
  fact('an item as its own kind knows its id, its type and its place too', `${REFERENCE}/text-item#getIndex()`, () => {
    const form = newForm();
    const items = [
      form.addTextItem(),
      form.addParagraphTextItem(),
      form.addMultipleChoiceItem(),
      form.addCheckboxItem(),
      form.addListItem(),
      form.addScaleItem(),
      form.addGridItem(),
      form.addDateItem(),
      form.addPageBreakItem(),
      form.addSectionHeaderItem(),
    ];
    items.forEach((item, index) => {
      const found = form.getItemById(item.getId());
      same([item.getIndex(), found.getIndex(), found.getType() === item.getType()], [index, index, true]);
    });
  }),
  fact('a help text is the same on an item and on its own kind', `${REFERENCE}/item#setHelpText(String)`, () => {
    const form = newForm();
    for (const item of [form.addPageBreakItem(), form.addSectionHeaderItem(), form.addTextItem()]) {
      const found = form.getItemById(item.getId());
      same([found.getHelpText(), item.setHelpText('Bagian satu').getHelpText()], ['', 'Bagian satu']);
      same([found.setHelpText('Bagian dua').getHelpText(), item.getHelpText()], ['Bagian dua', 'Bagian dua']);
    }
  }),
  fact('an item is moved by its position or as getItems gives it', `${FORM}#moveItem(Item,Integer)`, () => {
    const form = threeTexts();
    form.moveItem(0, 2);
    same(titlesOf(form), 'B,C,A');
    same(form.moveItem(form.getItems()[1] as GoogleAppsScript.Forms.Item, 0).getTitle(), 'C');
    same(titlesOf(form), 'C,B,A');
    refusalOf(() => form.moveItem(0, 7));
  }),
  fact('an item as its own kind cannot be moved', 'docs/platform.md section 3', () => {
    const form = threeTexts();
    const item = form.addMultipleChoiceItem() as unknown as GoogleAppsScript.Forms.Item;
    refuses(
      () => form.moveItem(item, 0),
      "The parameters (FormApp.MultipleChoiceItem,number) don't match the method signature for FormApp.Form.moveItem.",
    );
  }),
  fact('an item is deleted by its position or as getItems gives it', `${FORM}#deleteItem(Item)`, () => {
    const form = threeTexts();
    form.deleteItem(1);
    same(titlesOf(form), 'A,C');
    form.deleteItem(form.getItems()[0] as GoogleAppsScript.Forms.Item);
    same(titlesOf(form), 'C');
    refusalOf(() => form.deleteItem(1));
  }),
  fact('every kind of item is converted from what getItems gives', `${REFERENCE}/item`, () => {
    const form = newForm();
    const at = (index: number) => form.getItems()[index] as GoogleAppsScript.Forms.Item;
    form.addParagraphTextItem().setTitle('p');
    form.addMultipleChoiceItem().setTitle('m');
    form.addCheckboxItem().setTitle('c');
    form.addListItem().setTitle('l');
    form.addScaleItem().setTitle('s');
    form.addGridItem().setTitle('g');
    form.addDateItem().setTitle('d');
    form.addPageBreakItem().setTitle('b');
    form.addSectionHeaderItem().setTitle('h');
    const titles = [
      at(0).asParagraphTextItem().getTitle(),
      at(1).asMultipleChoiceItem().getTitle(),
      at(2).asCheckboxItem().getTitle(),
      at(3).asListItem().getTitle(),
      at(4).asScaleItem().getTitle(),
      at(5).asGridItem().getTitle(),
      at(6).asDateItem().getTitle(),
      at(7).asPageBreakItem().getTitle(),
      at(8).asSectionHeaderItem().getTitle(),
    ];
    same(titles.join(''), 'pmclsgdbh');
  }),
  fact('an item is not converted to another kind', `${REFERENCE}/item#asGridItem()`, () => {
    const item = threeTexts().getItems()[0];
    refusalOf(() => item?.asGridItem());
  }),
  fact('what only a question has, an item has not before it is converted', `${REFERENCE}/item`, () => {
    const item = threeTexts().getItems()[0] as unknown as Bare;
    refuses(() => (item.setRequired as () => void)(), 'is not a function');
  }),
  fact('headings cannot be required', `${REFERENCE}/page-break-item`, () => {
    const heading = newForm().addPageBreakItem() as unknown as Bare;
    refuses(() => (heading.setRequired as () => void)(), 'is not a function');
  }),
  fact('an item has no title and no help text at first, and no question is required', `${REFERENCE}/item`, () => {
    const form = newForm();
    const questions = [
      form.addTextItem(),
      form.addParagraphTextItem(),
      form.addMultipleChoiceItem(),
      form.addCheckboxItem(),
      form.addListItem(),
      form.addScaleItem(),
      form.addGridItem(),
      form.addDateItem(),
    ];
    for (const item of questions) {
      same([item.getTitle(), item.getHelpText(), item.isRequired()], ['', '', false]);
      item.setTitle('Ramah').setHelpText('Pilih satu.').setRequired(true);
      same([item.getTitle(), item.getHelpText(), item.isRequired()], ['Ramah', 'Pilih satu.', true]);
    }
  }),
  fact('a new question with choices has one blank choice', 'docs/platform.md section 4', () => {
    const values = newForm()
      .addMultipleChoiceItem()
      .getChoices()
      .map((choice) => choice.getValue());
    same(values, ['']);
  }),
  fact('choices are set as text and read back in order', `${CHOICE}#setChoiceValues(String)`, () => {
    const item = newForm().addListItem().setChoiceValues(['Ya', 'Tidak', 'Ragu']);
    same(
      item.getChoices().map((choice) => choice.getValue()),
      ['Ya', 'Tidak', 'Ragu'],
    );
  }),
  fact('a question cannot be left without choices', `${CHOICE}#setChoiceValues(String)`, () => {
    const form = newForm();
    const questions = [form.addMultipleChoiceItem(), form.addCheckboxItem(), form.addListItem()];
    for (const item of questions) {
      refusalOf(() => item.setChoiceValues([]));
      refusalOf(() => item.setChoices([]));
    }
  }),
  fact('choices that are made are offered once they are set', `${CHOICE}#createChoice(String)`, () => {
    const form = newForm();
    for (const item of [form.addCheckboxItem(), form.addMultipleChoiceItem(), form.addListItem()]) {
      item.setChoiceValues(['A']);
      const made = item.createChoice('B');
      same(item.getChoices().length, 1);
      item.setChoices([made, item.createChoice('C')]);
      same(
        item.getChoices().map((choice) => choice.getValue()),
        ['B', 'C'],
      );
    }
  }),
  fact('a question does not offer the same choice twice', `${CHOICE}#setChoiceValues(String)`, () => {
    const item = newForm().addMultipleChoiceItem();
    refuses(() => item.setChoiceValues(['Ya', 'Ya']), 'Questions cannot have duplicate choice values.');
  }),
  fact('an answer of one’s own is not offered until it is shown', `${CHOICE}#showOtherOption(Boolean)`, () => {
    const form = newForm();
    for (const item of [form.addMultipleChoiceItem(), form.addCheckboxItem()]) {
      same([item.hasOtherOption(), item.showOtherOption(true).hasOtherOption()], [false, true]);
    }
  }),
  fact('a list never offers an answer of one’s own', `${REFERENCE}/list-item`, () => {
    const item = newForm().addListItem() as unknown as Bare;
    refuses(() => (item.showOtherOption as () => void)(), 'is not a function');
  }),
  fact('a scale runs from 0 to 10 at the widest', `${SCALE}#setBounds(Integer,Integer)`, () => {
    const item = newForm().addScaleItem().setBounds(0, 10);
    same([item.getLowerBound(), item.getUpperBound()], [0, 10]);
  }),
  fact('a new scale runs from 1 to 5; it begins at 0 or 1 and ends between 3 and 10', `${SCALE}#setBounds`, () => {
    const item = newForm().addScaleItem();
    same([item.getLowerBound(), item.getUpperBound()], [1, 5]);
    for (const [lower, upper] of [
      [2, 5],
      [-1, 5],
      [1, 2],
      [1, 11],
    ] as const) {
      refusalOf(() => item.setBounds(lower, upper));
    }
  }),
  fact('a scale has words for its ends', `${SCALE}#setLabels(String,String)`, () => {
    const item = newForm().addScaleItem().setLabels('Tidak pernah', 'Selalu');
    same([item.getLeftLabel(), item.getRightLabel()], ['Tidak pernah', 'Selalu']);
  }),
  fact('a grid gives back its rows and columns', `${GRID}#setRows(String)`, () => {
    const item = newForm().addGridItem().setRows(['Ramah', 'Cepat']).setColumns(['1', '2', '3']);
    same(
      [item.getRows(), item.getColumns()],
      [
        ['Ramah', 'Cepat'],
        ['1', '2', '3'],
      ],
    );
  }),
  fact('a grid cannot be left without rows or columns', `${GRID}#setColumns(String)`, () => {
    const item = newForm().addGridItem();
    refusalOf(() => item.setRows([]));
    refusalOf(() => item.setColumns([]));
  }),
  fact('a text takes rules for numbers, patterns, lengths and addresses', BUILDER, () => {
    const build = () => FormApp.createTextValidation();
    const item = newForm().addTextItem();
    const rules = [
      build().requireNumber(),
      build().requireWholeNumber(),
      build().requireNumberBetween(1, 5),
      build().requireNumberNotBetween(1, 5),
      build().requireNumberEqualTo(3),
      build().requireNumberNotEqualTo(3),
      build().requireNumberGreaterThan(3),
      build().requireNumberGreaterThanOrEqualTo(3),
      build().requireNumberLessThan(3),
      build().requireNumberLessThanOrEqualTo(2.5),
      build().requireTextIsEmail(),
      build().requireTextIsUrl(),
      build().requireTextContainsPattern('[0-9]'),
      build().requireTextDoesNotContainPattern('[0-9]'),
      build().requireTextMatchesPattern('[A-Z]{4}'),
      build().requireTextDoesNotMatchPattern('[A-Z]{4}'),
      build().requireTextLengthGreaterThanOrEqualTo(2),
      build().requireTextLengthLessThanOrEqualTo(20),
    ];
    for (const rule of rules) item.setValidation(rule.setHelpText('Salah').build());
  }),
  fact(
    'a paragraph takes rules for patterns and lengths only',
    `${REFERENCE}/paragraph-text-validation-builder`,
    () => {
      const build = () => FormApp.createParagraphTextValidation();
      const item = newForm().addParagraphTextItem();
      const rules = [
        build().requireTextContainsPattern('[0-9]'),
        build().requireTextDoesNotContainPattern('[0-9]'),
        build().requireTextMatchesPattern('[A-Z]{4}'),
        build().requireTextDoesNotMatchPattern('[A-Z]{4}'),
        build().requireTextLengthGreaterThanOrEqualTo(2),
        build().requireTextLengthLessThanOrEqualTo(20),
      ];
      for (const rule of rules) item.setValidation(rule.setHelpText('Salah').build()).clearValidation();
      refuses(() => ((build() as unknown as Bare).requireNumber as () => void)(), 'is not a function');
    },
  ),
  fact('checkboxes take rules for how many are ticked', `${REFERENCE}/checkbox-validation-builder`, () => {
    const build = () => FormApp.createCheckboxValidation();
    const item = newForm().addCheckboxItem().setChoiceValues(['A', 'B', 'C']);
    const rules = [build().requireSelectExactly(1), build().requireSelectAtLeast(1), build().requireSelectAtMost(2)];
    for (const rule of rules) item.setValidation(rule.setHelpText('Salah').build());
  }),
  fact('an item takes only the validation of its own kind', `${TEXT}#setValidation(TextValidation)`, () => {
    const validation = FormApp.createParagraphTextValidation().requireTextContainsPattern('a').build();
    const item = newForm().addTextItem();
    refuses(
      () => item.setValidation(validation),
      "The parameters (FormApp.ParagraphTextValidation) don't match the method signature for " +
        'FormApp.TextItem.setValidation.',
    );
  }),
  fact('a validation is taken off again, by clearing it or by null', `${TEXT}#clearValidation()`, () => {
    const form = newForm();
    const item = form.addTextItem();
    item.setValidation(FormApp.createTextValidation().requireTextIsEmail().build()).clearValidation();
    item.createResponse('bukan alamat');
    item.setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
    item.setValidation(null as unknown as GoogleAppsScript.Forms.TextValidation).createResponse('bukan alamat');
    const boxes = form.addCheckboxItem().setChoiceValues(['A', 'B']);
    boxes.setValidation(FormApp.createCheckboxValidation().requireSelectExactly(2).build()).clearValidation();
    boxes.createResponse(['A']);
  }),
];
