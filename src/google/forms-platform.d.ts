/** Members of FormApp that the platform has and the published types lag behind on. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      /** In the requested state of publishing. */
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      /** Publishes or unpublishes; publishing also starts accepting responses. */
      setPublished(enabled: boolean): Form;
      isPublished(): boolean;
      supportsAdvancedResponderPermissions(): boolean;
      /** Lets somebody answer the form. */
      addPublishedReader(emailAddress: string): Form;
      addPublishedReader(user: Base.User): Form;
      addPublishedReaders(emailAddresses: string[]): Form;
      removePublishedReader(emailAddress: string): Form;
      removePublishedReader(user: Base.User): Form;
      getPublishedReaders(): Base.User[];
    }
  }
}
