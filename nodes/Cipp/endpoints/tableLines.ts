import type { CippEndpoint, EndpointField, FieldType } from './endpoint';

/** How a type is written behind a field; nothing for a string. */
const TYPE_MARKS: Record<FieldType, string> = {
	string: '',
	boolean: ':b',
	number: ':n',
	array: ':a',
	object: ':o',
	labelValue: ':v',
	labelValues: ':l',
	choice: '=',
};

const TYPE_OF = new Map(Object.entries(TYPE_MARKS).map(([type, mark]) => [mark, type]));

const FIELD = /^([^!?:=]+)(!?)(\??)(:[a-z]|=|)(.*)$/;

/** Letters of the second column: G a GET, P a POST, L a POST with a list. */
type Kind = 'G' | 'P' | 'L';

/**
 * Writes an endpoint as one line: name, kind and right, fields, text, separated by `|`. Behind the
 * name of a field, `!` says that it is required, and `?` that a POST has it in the query.
 *
 * @throws Error for an endpoint whose names do not fit into a line
 */
export function lineOf(endpoint: CippEndpoint): string {
	const { name, method, right, takesList, fields, text } = endpoint;
	const kind: Kind = method === 'GET' ? 'G' : takesList ? 'L' : 'P';
	const line = [name, kind + right, fields.map((field) => written(field, method)).join(','), text];
	const same = endpointOf(line.join('|'));
	if (JSON.stringify(same) !== JSON.stringify(endpoint)) {
		throw new Error(`${name} cannot be written as a line: ${line.join('|')}`);
	}
	return line.join('|');
}

/** Reads a line that `lineOf` wrote. */
export function endpointOf(line: string): CippEndpoint {
	const [name = '', kindAndRight = '', fields = '', ...text] = line.split('|');
	const kind = kindAndRight.slice(0, 1);
	const method = kind === 'G' ? 'GET' : 'POST';
	return {
		name,
		method,
		right: kindAndRight.slice(1),
		takesList: kind === 'L',
		fields: fields === '' ? [] : fields.split(',').map((field) => fieldOf(field, method)),
		text: text.join('|'),
	};
}

function written(field: EndpointField, method: CippEndpoint['method']): string {
	const { name, place, type, required, choices = [] } = field;
	const isElsewhere = method === 'POST' && place === 'query';
	return `${name}${required ? '!' : ''}${isElsewhere ? '?' : ''}${TYPE_MARKS[type]}${choices.join('/')}`;
}

function fieldOf(text: string, method: CippEndpoint['method']): EndpointField {
	const [, name = '', required, elsewhere, mark = '', choices = ''] = FIELD.exec(text) ?? [];
	const type = (TYPE_OF.get(mark) ?? 'string') as FieldType;
	return {
		name,
		place: method === 'GET' || elsewhere === '?' ? 'query' : 'body',
		type,
		required: required === '!',
		...(type === 'choice' && { choices: choices.split('/') }),
	};
}
