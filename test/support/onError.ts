import type { OnError } from 'n8n-workflow';

/** What a node may do when an item fails: the setting On Error of the editor. */
export const ON_ERROR: OnError[] = ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'];

/** The two of them that let the workflow go on. */
export const CONTINUING: OnError[] = ['continueRegularOutput', 'continueErrorOutput'];
