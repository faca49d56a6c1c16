import type { OwnTemplate, TemplateDraft, TemplateUse } from './ownTemplate';
import type { ImportConflict } from './planImport';
import type { FileRefusal, Refused } from './readLibrary';
import type { Template } from './template';

/** A template with what became of it. */
export interface TemplateEntry extends TemplateUse {
  template: Template | OwnTemplate;
  archived: boolean;
}

/** What an import did, and what it did not, with the reasons. */
export type ImportReport =
  | { refusal: FileRefusal }
  | {
      added: number;
      replaced: number;
      /** Were there already, word for word. */
      same: number;
      /** Did not fit into the library any more. */
      left: number;
      refused: Refused[];
      /** Not taken: the library says something else under their name. */
      conflicts: ImportConflict[];
    };

/** What may be asked of the background about the library of templates. Part of `Protocol`. */
export interface TemplateProtocol {
  /** The whole library: the manager's own, those put away included, then the built-in ones. */
  listTemplates: { request: Record<never, never>; reply: { templates: TemplateEntry[] } };
  /** Keeps a template of the manager's own: a new one, or in place of the one with its id. */
  saveTemplate: { request: { template: TemplateDraft }; reply: OwnTemplate };
  /** Puts an own template away, or brings it back. */
  archiveTemplate: { request: { id: string; archived: boolean }; reply: null };
  favouriteTemplate: { request: { id: string; favourite: boolean }; reply: null };
  /**
   * Takes the templates of a file in. What meets another text of the same name is only reported, unless `conflicts`
   * says to replace the text in the library or to keep both.
   */
  importTemplates: {
    request: { file: string; conflicts: 'show' | 'replace' | 'both' };
    reply: ImportReport;
  };
  /** The manager's own templates as a file that `importTemplates` reads; with `archived` those put away as well. */
  exportTemplates: { request: { archived?: boolean }; reply: { file: string } };
}
