/** What setup and doctor say, in English. */
import type { id } from './words.id.ts';

export const en: Readonly<Record<keyof typeof id, string>> = {
  'mark.good': 'there',
  'mark.install': 'MISSING',
  'mark.push': 'missing for push',
  'mark.nothing': 'optional',

  'fact.node': 'Node.js',
  'fact.packages': 'npm packages',
  'fact.built': 'Build (dist)',
  'fact.manifest': "The add-on's manifest",
  'fact.login': 'Login to Google (clasp)',
  'fact.script': 'Script project (.clasp.json)',
  'fact.browser': 'Chromium for tests of pages',
  'fact.office': 'LibreOffice',

  'found.node': 'version {version}',
  'found.packages': 'as package-lock.json says',
  'found.packages.lacking': '{count} packages are not as they should be, {first} among them',
  'found.built': 'up to date',
  'found.built.absent': 'not built yet',
  'found.built.old': 'older than {newer}',
  'found.manifest': 'the same as appsscript.json',
  'found.manifest.absent': 'not in dist yet',
  'found.manifest.other': "the one in dist is not Teladan's",
  'found.login': 'as {email}',
  'found.login.unsure': 'there, but Google does not name the account (no internet, or it has expired)',
  'found.login.none': 'not logged in',
  'found.login.no-clasp': 'the command clasp could not be run',
  'found.script': '{id}',
  'found.script.none': 'no script id yet',
  'found.script.elsewhere': 'rootDir is not dist but {rootDir}',
  'found.script.unreadable': 'the file is not JSON',
  'found.browser': '{path}',
  'found.browser.none': 'not found',
  'found.office': '{path}',
  'found.office.none': 'not found',

  'next.node': 'Get Node.js {version} or newer from https://nodejs.org.',
  'next.packages': 'Type: npm ci',
  'next.built': 'Type: npm run build',
  'next.manifest': 'Type: npm run build (clasp puts its default manifest into dist when it makes a project)',
  'next.login': 'Type: npx clasp login (clasp keeps it in {place})',
  'next.script': 'Type: npm run setup (or write the "scriptId" of your project and "rootDir": "dist" into .clasp.json)',
  'next.browser':
    'npm run push tests first, and the tests use this browser. Install Chrome or Chromium and set CHROMIUM_PATH to where the program is. To push without the tests: npm run build, then npx clasp push --force.',
  'next.office': 'Only for npm run verify:xlsx, which opens pimpinan.xlsx with it and compares the numbers.',

  'doctor.title': 'What installing Teladan into Google Sheets needs',
  'doctor.good': 'Everything that installing needs is there.',
  'doctor.install': 'What to do:',
  'doctor.push': 'Before npm run push:',
  'doctor.nothing': 'May be left:',
  'doctor.unseen':
    'Cannot be seen from here: whether the Apps Script API is on at {url}, and whether what is installed at Google is the newest (npm run push tests first, then renews it).',

  'setup.title': 'Installing Teladan into Google Sheets',
  'setup.plan': 'There are {count} steps. Each asks first and may be repeated; nothing is deleted.',
  'setup.done': 'done',
  'setup.open': 'to do',
  'setup.alone':
    'This command has to be answered by a person, but it was not started from a terminal. Nothing has been run. Do this yourself, in order:',
  'setup.alone.again': 'Or open a terminal and type: npm run setup',
  'setup.command': 'The command: {command}',
  'setup.enter': 'Press Enter to go on, or type s to stop: ',
  'setup.sure': 'Type yes to push to this project, or press Enter to stop: ',
  'setup.yes': 'yes',
  'setup.stopped': 'Stopped. What was done stays; npm run setup goes on from here.',
  'setup.finished':
    'Done. Type npm run doctor at any time to check. A new version is pushed by npm run push, which tests first and needs Chromium; without the tests, npm run setup pushes it.',
  'setup.secret':
    'Keep the script id in .clasp.json to yourself. Where this folder is under git: git update-index --skip-worktree .clasp.json',

  'step.api': 'Switch on the Apps Script API',
  'step.api.about':
    'Google refuses programs like this one until you allow them yourself, once for each account. Open the address below with the account that will use Teladan and switch "Google Apps Script API" on. It cannot be checked from here, so please make sure.',
  'step.login': 'Log in to Google',
  'step.login.about':
    'The browser will open. Choose the account of the office that will own the workbook. Google asks whether "clasp", Google\'s own program for pushing, may:',
  'step.login.scope.script': 'make and renew Apps Script projects: to push Teladan there',
  'step.login.scope.drive': 'make files in Drive and see the names of files: to make the workbook',
  'step.login.scope.email': 'know your e-mail address and name: to show as whom you are logged in',
  'step.login.scope.cloud':
    'see logs and manage Google Cloud projects: clasp always asks for it; this installation does not use it',
  'step.login.kept': 'This is for installing only, is kept on this computer ({place}), and ends with: npx clasp logout',
  'step.workbook': 'Make the workbook',
  'step.workbook.about':
    'Makes a new spreadsheet called "Teladan" in your Drive with a script project inside, and notes its id in .clasp.json. No other file is touched.',
  'step.build': 'Build the add-on',
  'step.build.about':
    'Puts the add-on into the folder dist. A must once the workbook has been made, also where dist is filled: clasp then puts a manifest of its own there, with which Teladan would not get the permissions it needs.',
  'step.push': 'Push to Google',
  'step.push.about':
    'Replaces everything in the script project {id} by what is in dist. What the sheets hold does not change.',
  'step.push.new': 'just made',
  'step.push.known':
    "This script project was noted before this command was started. Whatever code is in it will be replaced; make sure that it is Teladan's: https://script.google.com/d/{id}/edit",
  'step.open': 'Open the workbook',
  'step.open.about':
    'Once it is open, reload the page once, then choose the menu Extensions → Teladan → Buka Teladan. The first time Google asks, for your account, to give Teladan these permissions:',
  'step.open.unverified':
    "Where Google warns that the app is not verified: that is because you have installed Teladan yourself and not from Google's store. Choose Advanced, then go to Teladan.",
  'step.open.by-hand': 'Open this address in a browser: {url}',
  'step.open.no-parent':
    '.clasp.json does not name the workbook. Open your spreadsheet from Drive, or its script project: https://script.google.com/d/{id}/edit',

  'refused.api':
    'The Apps Script API is not on for this account. Switch it on at {url}, wait a minute, then type npm run setup. An empty spreadsheet "Teladan" may be left in your Drive; the empty one you may delete.',
  'refused.login': 'Google does not know you any more. Type npx clasp login, then npm run setup.',
  'refused.permission':
    'This account has no right to that script project. Log in as its owner (npx clasp login), or let the owner share the spreadsheet with you as an editor.',
  'refused.network': 'Google cannot be reached. Check the internet connection, then type npm run setup.',
  'refused.quota': 'Google limits the number of requests. Wait some minutes, then type npm run setup.',
  'refused.absent':
    'That script project was not found. Its spreadsheet may have been deleted, or belong to another account. Look at "scriptId" in .clasp.json.',
  'refused.unknown':
    'This step has not succeeded. What the program said stands above. What was done stays; mend it, then type npm run setup.',
  'refused.half':
    'The workbook and its script were made, but it broke off after that. Their ids are noted in .clasp.json, so they are not made twice. Type npm run setup.',
};
