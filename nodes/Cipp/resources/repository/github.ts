/** The right that CIPP asks for whatever is asked of GitHub, also where that only reads. */
export const GITHUB_RIGHT = 'CIPP.Extension.ReadWrite';

/** What to do when GitHub does not answer as it should. */
export const GITHUB_ADVICE =
	'Check the repository, and the token of GitHub in CIPP (Integrations > GitHub).';
