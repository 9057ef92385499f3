import type { ReactNode } from 'react';
import type { Kit } from '../../../workshop/kit.ts';
import './kit-handout.css';

/** One page for everybody: what there is to know before the first decision, and room for what comes after the last. */
export function KitHandout({ kit }: { readonly kit: Kit }): ReactNode {
  const { title, setting, handout } = kit;
  const { headline, text, people, terms, questions, cite } = handout;
  return (
    <article className="kit-page kit-handout">
      <p className="kit-small">Bearings, before you begin: {title}</p>
      <h3>{headline}</h3>
      <p className="kit-says">
        {setting} {text}
      </p>
      <section>
        <h4>Whom you will meet</h4>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Who they are</th>
              <th scope="col">What they want</th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ name, role, wants }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{role}</td>
                <td>{wants}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h4>Words of the time</h4>
        <dl className="kit-terms">
          {terms.map(({ term, says }) => (
            <div key={term}>
              <dt>{term}</dt> <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="kit-after">
        <h4>For afterwards</h4>
        <ol>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <p className="kit-foot kit-small">
        Modelled on {cite}. People, places and figures are invented. Nothing on this page tells what comes.
      </p>
    </article>
  );
}
