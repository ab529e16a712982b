import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { conf, when } from "../../writer/index";
import type { Surroundings } from "./surroundings";

/** `Makefile`: what people type every day. Nothing in it needs Docker, only a DATABASE_URL. */
export function emitMakefile(plan: Plan, { frontend }: Surroundings): SourceFile {
  const { jobs } = plan.features;
  const pages = frontend !== "none";
  const block = conf`
    # Every target reads .env; a variable that is set in the shell wins.
    PYTHON ?= python3
    VENV := backend/.venv
    READY := $(VENV)/.ready
    ${when(pages, conf`PAGES := frontend/node_modules/.ready`)}
    RUN := cd backend && .venv/bin/dotenv -f ../.env run --no-override -- .venv/bin/

    ifdef DATABASE_URL
    export DATABASE_URL
    endif

    .DEFAULT_GOAL := help
    .PHONY: help setup dev${when(pages, conf` backend frontend browser`)}${when(jobs, conf` worker beat`)} test lint format migrate migration shell seed routes check

    help: ## Show this list
    	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

    setup: $(READY)${when(pages, conf` $(PAGES)`)} .env ## Install everything and write .env with fresh secrets

    $(READY): backend/requirements.txt backend/requirements-dev.txt
    	$(PYTHON) -c "import sys; sys.exit(None if (3, 11) <= sys.version_info < (3, 14) else 'Python 3.11, 3.12 or 3.13 is needed: make setup PYTHON=python3.12')"
    	$(PYTHON) -m venv $(VENV)
    	$(VENV)/bin/pip install --disable-pip-version-check --quiet --requirement backend/requirements-dev.txt
    	@touch $(READY)

    ${when(pages, conf`
      $(PAGES): frontend/package.json frontend/package-lock.json
      	cd frontend && npm ci --no-audit --no-fund
      	@touch $(PAGES)

    `)}
    .env:
    	@$(PYTHON) scripts/write_env.py

    ${when(!pages, conf`
      dev: setup ## Run the app on port 8000 and restart it when the code changes
      	$(RUN)flask --app wsgi run --debug --port 8000
    `)}
    ${when(pages, conf`
      dev: ## Run backend and frontend on port 3000, with sample records
      	@node scripts/dev.mjs

      backend: setup ## Run the API on port 8000 and restart it when the code changes
      	$(RUN)flask --app wsgi run --debug --port 8000

      frontend: setup ## Run the pages on port 3000 and show changes at once
      	cd frontend && ../backend/.venv/bin/dotenv -f ../.env run --no-override -- npm run dev
    `)}

    ${when(jobs, conf`
      worker: setup ## Run the jobs
      	$(RUN)celery --app worker.celery_app worker --loglevel INFO

      beat: setup ## Put the jobs on the queue when they are due
      	$(RUN)celery --app worker.celery_app beat --loglevel INFO --schedule celerybeat-schedule
    `)}

    test: setup ## Run the tests on a database of their own, with coverage
    	$(RUN)pytest --cov --cov-report=term
    	${when(pages, conf`cd frontend && npm run test`)}

    ${when(pages, conf`
      browser: setup migrate ## Drive the app in a browser, through the real backend
      	cd frontend && npm run build && npx playwright install chromium && npm run test:e2e
    `)}

    lint: setup ## Check style, formatting, types and common mistakes
    	$(RUN)ruff check .
    	$(RUN)ruff format --check .
    	$(RUN)pylint app
    	$(RUN)mypy app
    	${when(pages, conf`cd frontend && npm run api:check && npm run typecheck && npm run lint && npm run format:check`)}

    format: setup ## Format the code
    	$(RUN)ruff check --fix .
    	$(RUN)ruff format .
    	${when(pages, conf`cd frontend && npm run format`)}

    migrate: setup ## Bring the database up to date
    	$(RUN)flask --app wsgi db upgrade

    migration: setup ## Write a migration for what changed in the models: make migration m="add a column"
    	@test -n "$(m)" || { echo 'Say what changes: make migration m="add a column"'; exit 1; }
    	$(RUN)flask --app wsgi db migrate --message "$(m)"

    shell: setup ## Open a Python shell with the app loaded
    	$(RUN)flask --app wsgi shell

    seed: setup ## Fill the development database with sample records
    	$(RUN)flask --app wsgi seed $(if $(PASSWORD),--password "$(PASSWORD)")

    routes: setup ## List every address
    	$(RUN)flask --app wsgi routes --sort rule

    check: lint test ## Everything that has to pass before a change is merged
    	$(RUN)flask --app wsgi db check
    	${when(pages, conf`cd frontend && npm run build`)}
  `;
  return { path: "Makefile", content: `${block.text}\n` };
}
