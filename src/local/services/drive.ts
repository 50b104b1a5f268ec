/** Drive: the advanced service for files, version 3. */
import { exposeFiles } from './drive-files.ts';
import { exposePermissions } from './drive-permissions.ts';
import { expose, service } from './facade.ts';
import type { Host } from './host.ts';

type Google = GoogleAppsScript.Drive;

export const exposeDrive = (host: Host): Google =>
  expose<Google, never>(
    host,
    service<never>({
      name: 'Drive',
      members: {},
      constants: { Files: exposeFiles(host), Permissions: exposePermissions(host) },
    }),
    {},
  );
