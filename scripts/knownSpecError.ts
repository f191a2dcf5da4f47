import type { FindingKind } from './contractComparison';

/** A place where CIPP's OpenAPI file is wrong or too narrow and the node is right. */
export interface KnownSpecError {
	endpoint: string;
	kind: FindingKind;
	/** The verbs or fields, written as the operations list them; `['']` for a whole endpoint. */
	subjects: string[];
	/** Why the node is right, with CIPP's function that shows it. */
	reason: string;
	/** For a verb that is taken besides the one of the spec, and not in its place. */
	besides?: true;
}
