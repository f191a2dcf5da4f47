import type { Operation } from '../../engine/operation';
import { choice } from '../../forms/parts';
import { messageOf } from '../../forms/changeOperation';
import { withoutSecret } from '../../output/secret';
import { resultLines } from '../../output/resultLine';
import { CippFailure } from '../../transport/failure';
import { extensionField, TESTED } from './extensions';

const extension = choice(extensionField(TESTED, 'The extension whose connection is tried'));

/**
 * Tries the connection to an extension (`Invoke-ExecExtensionTest`). The status is always 200; the
 * function tries some extensions also where they are not configured.
 */
export const testExtension: Operation<{ extension: string }> = {
	name: 'Test',
	value: 'test',
	action: 'Test extension',
	description:
		'Try whether CIPP can reach an extension. For Password Pusher it pushes a text of its own.',
	fields: [extension.field],
	endpoints: [
		{
			endpoint: 'ExecExtensionTest',
			method: 'GET',
			right: 'CIPP.Extension.Read',
			query: ['extensionName'],
		},
	],
	read: (item) => ({ extension: extension.read(item, extension.field.name) }),
	subject: ({ extension: name }) => name,
	writes: false,
	async submit({ params }, { client }) {
		const query = { extensionName: params.extension };
		const { body } = await client.send({ method: 'GET', endpoint: 'ExecExtensionTest', query });
		const lines = resultLines(body);
		const message = lines.reduce(
			(text, { copyField = '' }) => withoutSecret(text, copyField),
			messageOf(lines),
		);
		const isGood = lines.some(({ text }) => /^Successfully\b/i.test(text));
		const isBad = lines.some(({ state }) => state !== undefined && state !== 'success');
		if (isGood && !isBad) return { success: true, message, extension: params.extension };
		throw new CippFailure(message || 'CIPP did not say what came of the test', {
			outcome: 'refused',
			results: [message].filter(Boolean),
			description: 'Check the configuration of the extension in CIPP.',
			details: { extension: params.extension },
		});
	},
};
