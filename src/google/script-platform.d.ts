/** Members of ScriptApp that the platform has and the published types lag behind on. */
declare namespace GoogleAppsScript {
  namespace Script {
    interface ScriptApp {
      /** For these scopes alone. */
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
    interface AuthorizationInfo {
      getAuthorizedScopes(): string[];
    }
  }
}
