import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { NodeHelpers } from 'n8n-workflow';

import { nodeProperties } from '../../nodes/Cipp/description';
import type { Operation, Resource } from '../../nodes/Cipp/engine/operation';
import { resources } from '../../nodes/Cipp/resources';
import { NODE_VERSIONS } from '../../nodes/Cipp/version';

const ROOT = resolve(__dirname, '../../nodes/Cipp/resources');

/** All files below a folder, with the folder in front. */
function filesBelow(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesBelow(path) : [path];
	});
}

/** The operation that a file exports. */
function operationIn(file: string): Operation {
	const exported = jest.requireActual<Record<string, unknown>>(file);
	const [operation] = Object.values(exported).filter(
		(value) => typeof value === 'object' && value !== null && 'action' in value,
	);
	return operation as Operation;
}

const operationFiles = filesBelow(ROOT).filter((file) => file.endsWith('.operation.ts'));

describe('a new operation is one file and one line in a list', () => {
	it.each(operationFiles.map((file) => [relative(ROOT, file), file]))(
		'%s is in the list of its resource',
		(name, file) => {
			const [folder] = name.split('/');
			const resource = resources.find(({ value }) => value === folder);
			const { value } = operationIn(file);

			expect(resource?.operations.filter((operation) => operation.value === value)).toHaveLength(1);
		},
	);

	it('every operation in a list has its own file', () => {
		const listed = resources.flatMap(({ operations }) => operations.map(({ value }) => value));

		expect(listed).toHaveLength(operationFiles.length);
	});

	it('nothing but the list names an operation: the node is made of it', () => {
		const isMention = (text: string) => /user\/[a-z]\w*\.operation'/i.test(text);
		const files = filesBelow(resolve(ROOT, '..')).filter((file) => file.endsWith('.ts'));
		const mentions = files.filter((file) => isMention(readFileSync(file, 'utf8')));

		expect(mentions).toEqual([]);
		const field = nodeProperties(resources).find(
			({ name, displayOptions }) =>
				name === 'operation' && displayOptions?.show?.resource?.includes('user'),
		);
		const values = field?.options?.map((option) => (option as { value: string }).value);
		const user = resources.find(({ value }) => value === 'user');
		expect(values?.sort()).toEqual(user?.operations.map(({ value }) => value).sort());
	});

	it('a made-up operation shows up in the node without another change', () => {
		const user = resources.find(({ value }) => value === 'user') as Resource;
		const [like] = user.operations as [Operation];
		const extra: Operation = {
			...like,
			name: 'Made Up',
			value: 'madeUp',
			fields: [{ displayName: 'Only Here', name: 'onlyHere', type: 'string', default: '' }],
		};

		const properties = nodeProperties([{ ...user, operations: [...user.operations, extra] }]);

		const own = properties.find(({ name }) => name === 'onlyHere');
		expect(own?.displayOptions?.show).toEqual({ resource: ['user'], operation: ['madeUp'] });
	});
});

describe('the description of the User operations', () => {
	const user = resources.find(({ value }) => value === 'user') as Resource;
	const operations = user.operations.map((operation) => [operation.value, operation] as const);

	it('has distinct names and actions', () => {
		for (const key of ['name', 'value', 'action'] as const) {
			const texts = user.operations.map((operation) => operation[key]);
			expect(new Set(texts).size).toBe(texts.length);
		}
	});

	it.each(operations)('%s begins with the tenant and has frozen names', (_value, operation) => {
		expect(operation.value).toMatch(/^[a-z][a-zA-Z]*$/);
		expect(operation.fields[0]?.name).toBe('tenantDomain');
		for (const version of NODE_VERSIONS) {
			const names = operation.fields
				.filter(
					({ displayOptions }) => displayOptions?.show?.['@version']?.includes(version) ?? true,
				)
				.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it.each(operations)('%s can be opened by n8n with its defaults', (value) => {
		const parameters = NodeHelpers.getNodeParameters(
			nodeProperties(resources),
			{ resource: 'user', operation: value },
			true,
			false,
			null,
			null,
		);

		expect(parameters).toMatchObject({ resource: 'user', operation: value });
		expect(parameters).toHaveProperty('tenantDomain');
	});

	it('no field of a collection depends on another one, which n8n cannot open', () => {
		const nested = user.operations.flatMap(({ fields }) =>
			fields.flatMap(({ name, options }) =>
				(options ?? []).flatMap((option) => {
					const values = 'values' in option ? option.values : [option];
					return values
						.filter((inner) => 'displayOptions' in inner && inner.displayOptions)
						.map((inner) => `${name}.${inner.name}`);
				}),
			),
		);

		expect(nested).toEqual([]);
	});

	it('what cannot be undone says so', () => {
		const texts = Object.fromEntries(
			user.operations.map(({ value, description }) => [value, description]),
		);

		expect(texts.deletePermanently).toMatch(/CANNOT BE UNDONE/);
		expect(texts.deleteMailboxRule).toMatch(/cannot be undone/i);
		expect(texts.delete).toMatch(/restored for 30 days/);
		expect(texts.manageDevice).toMatch(/cannot remove the owner/);
	});
});
