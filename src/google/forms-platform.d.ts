/** Members of FormApp that the platform has and the published types lag behind on. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      /** Publishes or unpublishes; publishing also starts accepting responses. */
      setPublished(enabled: boolean): Form;
      isPublished(): boolean;
      supportsAdvancedResponderPermissions(): boolean;
    }
  }
}
