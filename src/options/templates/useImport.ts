import { useState } from 'preact/hooks';
import { TEMPLATE_BOUNDS } from '../../core/templates/ownTemplate';
import type { ImportReport } from '../../core/templates/protocol';
import { ask } from '../../messages';
import type { Library } from './useLibrary';

type Conflicts = 'show' | 'replace' | 'both';

/** An import under way: its report, and what is done with the conflicts in it. */
export interface Importing {
  report: ImportReport | undefined;
  take: (file: File) => Promise<void>;
  decide: (conflicts: Conflicts) => Promise<void>;
  close: () => void;
}

/** Takes files into the library. A file too big is not even read. */
export function useImport({ reload, say }: Library): Importing {
  const [state, setState] = useState<{ file: string; report: ImportReport }>();
  const bring = async (file: string, conflicts: Conflicts) => {
    try {
      setState({ file, report: await ask('importTemplates', { file, conflicts }) });
      await reload();
    } catch (error) {
      say(error);
    }
  };
  return {
    report: state?.report,
    take: async (file) => {
      // A character takes up to four bytes.
      if (file.size > TEMPLATE_BOUNDS.file * 4) setState({ file: '', report: { refusal: 'fileTooBig' } });
      else await bring(await file.text(), 'show');
    },
    decide: async (conflicts) => {
      if (state) await bring(state.file, conflicts);
    },
    close: () => setState(undefined),
  };
}
