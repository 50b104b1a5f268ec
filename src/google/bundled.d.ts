/** What the build writes into the bundle. */

/** The sidebar's page in each language: opening it then takes no call for its file, and what it opens with can be put in. */
declare const SIDEBAR_PAGES: Readonly<Record<string, string>>;

/** Tells this build of the add-on from every other. */
declare const RELEASE: string;
