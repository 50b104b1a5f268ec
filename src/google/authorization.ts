/** What the acting person has granted of the permissions that the add-on asks for. People may grant some only. */
import { AppError } from './app-error.ts';

/** The permissions of the manifest, by the end of their address. */
export const PERMISSIONS = [
  'spreadsheets.currentonly',
  'forms',
  'script.container.ui',
  'userinfo.email',
  'script.scriptapp',
  'script.send_mail',
  'drive.file',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

const AUTH = 'https://www.googleapis.com/auth/';

/** The permissions that are missing; none where Google says that nothing is required. */
export function missingPermissions(): readonly Permission[] {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED) return [];
  const granted = info.getAuthorizedScopes() ?? [];
  return PERMISSIONS.filter((name) => !granted.includes(AUTH + name));
}

/** Where the acting person grants what is missing; `''` where nothing is. */
export function grantAddress(): string {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return (info.getAuthorizationUrl() as string | null) ?? '';
}

/** @throws AppError for whoever has withheld the permission for forms: before anything moves that ends with them */
export function refuseWithoutForms(): void {
  if (missingPermissions().includes('forms')) throw new AppError('forms-not-permitted');
}
