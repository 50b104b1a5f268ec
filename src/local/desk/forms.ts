/** Forms: opening one by its address as the person at the desk, and sending it off. */
import type { IncomingMessage } from 'node:http';
import { type FormPage, openForm, type Receipt, Refused, submitForm } from '../respond.ts';
import { type Answer, html, message } from './answer.ts';
import { formPageHtml, sentPageHtml, titleOf } from './form.ts';
import { blankEntry, inWords, readAnswers } from './form-entry.ts';
import type { OpenDesk } from './open-desk.ts';
import { personNow } from './people.ts';
import { bodyOf } from './request.ts';

/** People take a moment to fill in a form, and no two are sent off at the same time. */
const SECOND_MS = 1000;

/** The form behind an address, or the page that says why there is none. */
function opened({ world }: OpenDesk, url: URL): FormPage | Answer {
  try {
    const page = openForm(world, `https://docs.google.com${url.pathname}${url.search}`);
    if (!page.open) return message(titleOf(page), inWords(page.closedMessage), 403);
    return page.hasResponded ? message(titleOf(page), inWords('You have already responded.'), 403) : page;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const words = inWords(error.messages[''] ?? error.message);
    return message('Formulir', `${words}\nAnda masuk sebagai ${world.actingUser}.`, 404);
  }
}

/** The form as whoever sits at the desk finds it. */
export function formAt(desk: OpenDesk, url: URL): Answer {
  const page = opened(desk, url);
  if ('status' in page) return page;
  const person = personNow(desk.world);
  return html(formPageHtml(page, blankEntry(page, person.email), person));
}

/** Sends a form off, or shows it again with what was entered and what is wrong. */
export async function sendForm(desk: OpenDesk, url: URL, request: IncomingMessage): Promise<Answer> {
  const fields = new URLSearchParams(await bodyOf(request));
  if (desk.busy !== null) return message('Tunggu sebentar', desk.busy, 503);
  const page = opened(desk, url);
  if ('status' in page) return page;
  const entered = readAnswers(page, fields);
  const receipt = desk.act(`Mengirim formulir ${titleOf(page)}`, ({ world }): Receipt | Refused => {
    world.clock.advance(SECOND_MS);
    try {
      return submitForm(world, page, entered.answers, entered.email);
    } catch (error) {
      if (error instanceof Refused) return error;
      throw error;
    }
  });
  if (!(receipt instanceof Refused)) return html(sentPageHtml(page, receipt, url.pathname));
  const person = personNow(desk.world);
  return html(formPageHtml(page, { ...entered, messages: receipt.messages }, person), 422);
}
