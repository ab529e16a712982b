export function BuildPage() {
  return (
    <>
      <h2>Review</h2>
      <p>
        After the description is read you see the genome: entities with their fields, how they belong together, roles and their permissions, features, open
        questions and problems. It is the model that everything is built from, and it is yours to change. Problems that would stop a build say how to mend
        them.
      </p>
      <h2>Build</h2>
      <p>
        Choose a stack and press Build. The stages and their counts are shown while it runs; you can leave the page and come back, and cancel. A build that
        fails says why. If a worker goes away in the middle, another one finishes the build.
      </p>
      <h2>The same genome gives the same bytes</h2>
      <p>
        The SHA-256 digest of the zip stands on the page. Building the same genome for the same stack again gives the same digest, today and next year: there
        is no clock, no chance and no secret in the output.
      </p>
      <h2>What is kept</h2>
      <p>
        Every version of the description and of the genome. Archives of earlier builds are removed after a while; the latest of each project stays, and any of
        them can be built again. A deleted project can be taken back for a week.
      </p>
    </>
  );
}
