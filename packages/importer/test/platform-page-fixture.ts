/** The page of a made-up entry, with the machine names of the platform: its parts in any order, in any wrapper. */
export const platformPage = ({
  parts = pageParts,
  head = canonical,
}: { parts?: readonly string[]; head?: string } = {}) =>
  `<!doctype html>\n<html><head>${head}</head><body><article data-history-node-id="7" class="partnerships full">
${parts.join('\n')}
</article></body></html>`

const canonical = '<link rel="canonical" href="https://registry.example/partnerships/clean-beaches" />'

export const field = (name: string, content: string, label = ''): string =>
  `<div class="clearfix field field--name-${name}"><div class="field__label">${label}</div>
    <div class="field__item">${content}</div></div>`

export const listField = (name: string, content: string): string =>
  `<div id="block-of-${name}"><h5>Heading</h5><div class="views-field views-field-${name}"><div class="field-content">
    ${content}</div></div></div>`

const paragraph = (fields: string): string => `<div class="field__item"><div class="paragraph">${fields}</div></div>`

const number = '<h6><a href="//search.example/search?q=%23OceanAction7" rel="noopener">#OceanAction7</a></h6>'

export const pageParts: readonly string[] = [
  '<h1 class="mt-5">\n Clean beaches &amp; bays\n</h1>',
  number,
  field('field-description', '<p>We clean.</p>\n<p>Every <b>day</b>.<br />\nOr so.</p>', 'Description'),
  field('field-partners', 'Harbour Office<br />\nDivers’ Club', 'Partners'),
  field('field-nature', 'Cleaning'),
  field('field-quantify', 'Ten beaches'),
  field('field-smart', 'False'),
  field(
    'field-deliverables',
    paragraph(
      `<div class="field field--name-field-date-of-deliverable field__item"><time datetime="2030-05-06T12:00:00Z">06 May
       2030</time></div><div class="field field--name-field-description-of-deliverable field__item">Ten beaches</div>`,
    ) + paragraph('<div class="field field--name-field-description-of-deliverable field__item">Eleven</div>'),
  ),
  field(
    'field-resources',
    paragraph(
      `<div class="field field--name-field-type field__item">Financing (in USD)</div>
       <div class="field field--name-field-details field__item">10,000 USD</div>`,
    ),
  ),
  `<details class="sdgs14_tab" id="sdgs14-tab"><summary>SDG 14</summary><table><thead><tr><th>Name</th></tr></thead>
   <tbody><tr><td>14.1</td><td>Less litter</td></tr><tr><td>14.a</td><td>More science</td></tr></tbody></table></details>`,
  `<details class="progress_tab" id="progress-tab"><div class="view view-partnership-progress"><table><thead><tr>
   <th class="views-field views-field-title">Title</th></tr></thead><tbody><tr>
   <td class="views-field views-field-title"><a href="/progress/1">First year</a></td>
   <td class="views-field views-field-field-progress-status">On track </td>
   <td class="views-field views-field-created"><time datetime="2023-01-02T03:04:05-05:00">2 January</time></td>
   </tr></tbody></table></div></details>`,
  listField('field-entity-types', 'Academic institution'),
  listField('field-leadorg', 'Clean Beaches Trust'),
  listField('field-start-date', '06 May 2022 (start date)'),
  listField('field-date-of-completion', '05 May 2030 (date of completion)'),
  listField('field-goals', '<a class="goal-14-color" href="/goals/goal14">14</a> <a class="goal-3-color">3</a>'),
  listField('field-location', 'Mombasa'),
  listField('field-beneficiaries', 'Everybody'),
  listField('field-headquarters', 'Mombasa, Kenya'),
  listField('field-ocean-basins', 'Global, Indian Ocean'),
  listField('field-communities-of-ocean-actio', 'Marine pollution, Coral reefs'),
  listField('field-website-more-information', '<a href="http://www.example.org">www.example.org</a>'),
  listField('field-image', '<img src="/logo.png" alt="Ocean conference wheel logo" />'),
  `<div class="view view-partnership-countries"><div class="views-row"><div class="views-field
   views-field-field-imagelarge"><img alt="flag" /></div><div class="views-field views-field-title"><span>Kenya</span>
   </div></div></div>`,
  `<div id="block-views-block-partnerships-contact-information-block-1"><div
   class="view view-partnerships-contact-information"><div class="views-field views-field-field-contact-name">A. Person
   </div><div class="views-field views-field-field-email">person@example.org</div></div></div>`,
  '<div id="block-partnerships-share"><h5>Share</h5></div>',
]
