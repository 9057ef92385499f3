import type { Scenario } from '../core/scenario.ts';
import { bearingsIri } from '../export/bearings-iri.ts';
import { xmlText } from './xml-text.ts';

const said = (tag: string, text: string): string => `<${tag}><langstring lang="en-GB">${xmlText(text)}</langstring></${tag}>`;

/** `cmi5.xml`: a course of one unit, which is done with when an end of the scenario is reached. */
export const cmi5Structure = ({ id, title, setting }: Scenario): string => `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${bearingsIri.course(id)}">
    ${said('title', title)}
    ${said('description', setting)}
  </course>
  <au id="${bearingsIri.scenario(id)}" moveOn="Completed" launchMethod="AnyWindow">
    ${said('title', title)}
    ${said('description', setting)}
    <url>index.html</url>
  </au>
</courseStructure>
`;
