import { BadUserInput } from './errors.ts'

/**
 * The one argument that was given of several that name the same thing in different ways:
 * `exactlyOne(['id', 'slug'], { slug: 'ocean' })` → `{ name: 'slug', value: 'ocean' }`.
 * @throws BadUserInput when none or more than one was given.
 */
export const exactlyOne = <Arguments extends object, const Name extends keyof Arguments & string>(
  names: readonly Name[],
  args: Arguments,
): Given<Arguments, Name> => {
  const given = names.filter((name) => args[name] !== undefined && args[name] !== null)
  const [name] = given
  if (name === undefined || given.length > 1) {
    const got = name === undefined ? 'none' : given.join(' and ')
    throw new BadUserInput(`Give exactly one of ${names.join(', ')}; got ${got}.`)
  }
  // The compiler cannot see that `name` and `args[name]` belong together; the filter above made it so.
  return { name, value: args[name] } as Given<Arguments, Name>
}

type Given<Arguments, Name extends keyof Arguments> = {
  [Each in Name]-?: { readonly name: Each; readonly value: NonNullable<Arguments[Each]> }
}[Name]
