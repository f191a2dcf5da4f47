import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { anchor } from '../../scripts/docs/markdown';

const ROOT = resolve(__dirname, '../..');

const pages = [
	...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md'].map((name) =>
		join(ROOT, name),
	),
	...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(ROOT, 'docs', name)),
];

/** Anchors of a page, as GitHub makes them: a heading that comes again gets a number. */
function anchorsOf(text: string): Set<string> {
	const seen = new Map<string, number>();
	const anchors = new Set<string>();
	for (const [, heading = ''] of withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)) {
		const plain = heading.replace(/`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
		const name = anchor(plain);
		const count = seen.get(name) ?? 0;
		seen.set(name, count + 1);
		anchors.add(count === 0 ? name : `${name}-${count}`);
	}
	return anchors;
}

function withoutCode(text: string): string {
	return text.replace(/^```[\s\S]*?^```/gm, '');
}

function brokenLinks(page: string): string[] {
	const text = readFileSync(page, 'utf8');
	const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
	return links.filter((link) => {
		if (/^(?:https?|mailto):/.test(link)) return false;
		const [path = '', hash] = link.split('#');
		const file = path ? resolve(dirname(page), path) : page;
		if (!existsSync(file)) return true;
		return hash !== undefined && !anchorsOf(readFileSync(file, 'utf8')).has(hash);
	});
}

it.each(pages.map((page) => [relative(ROOT, page), page]))(
	'every link of %s leads somewhere',
	(_name, page) => {
		expect(brokenLinks(page)).toEqual([]);
	},
);

it('the README is short', () => {
	expect(readFileSync(join(ROOT, 'README.md')).length).toBeLessThanOrEqual(10 * 1024);
});
