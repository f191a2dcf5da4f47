import type { IDataObject } from 'n8n-workflow';

import { messageOf } from '../../forms/changeOperation';
import { reportedFailure } from '../../output/changeFailure';
import type { ResultLine } from '../../output/resultLine';
import { withoutSecret } from '../../output/secret';
import { CippFailure } from '../../transport/failure';

/** Only an answer with the secret is a success: nobody can read it later. */
export function withoutSecretIn(lines: ResultLine[]): CippFailure | undefined {
	const reported = reportedFailure(lines);
	if (reported || lines.some(({ copyField }) => copyField)) return reported;
	return new CippFailure('CIPP answered without the secret', {
		outcome: 'unknown',
		results: lines.map(({ text }) => text),
		description: 'Look at the API clients in CIPP before you run it again.',
	});
}

/** What CIPP said, and the secret in a field of its own. */
export function secretOutput(lines: ResultLine[]): IDataObject {
	const secret = lines.find(({ copyField }) => copyField)?.copyField ?? '';
	const said = messageOf(lines).replace(/\s*Use the Copy to Clipboard button[^.]*\./, '');
	return { success: true, message: withoutSecret(said, secret), secret };
}
