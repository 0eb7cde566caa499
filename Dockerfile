# The archive in a container: web application, indexer and commands are this one image.
# Not built where it was written, for want of an engine; its commands are tried by tests/architecture.

# --- typefaces, optional: without npm's registry the pages use the reader's own fonts ---
FROM node:22-slim AS fonts
WORKDIR /fonts
RUN npm install --no-save --no-audit --no-fund --ignore-scripts \
      @fontsource-variable/source-serif-4 @fontsource-variable/inter @fontsource-variable/noto-naskh-arabic \
    || echo "Typefaces were not fetched." \
    && mkdir -p node_modules/@fontsource-variable

# --- dependencies, each file checked against its hash ---
FROM python:3.12-slim AS dependencies
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.txt

# --- the application ---
FROM python:3.12-slim
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
# pg_dump and pg_restore, for `manage.py archive backup` and `restore`.
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends postgresql-client \
 && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /srv/communique --shell /usr/sbin/nologin communique
WORKDIR /srv/communique
COPY --from=dependencies /venv /venv
COPY manage.py gunicorn.conf.py ./
COPY static static
COPY templates templates
COPY fixtures fixtures
COPY archive archive
COPY --from=fonts /fonts/node_modules /tmp/node_modules
RUN if [ -d /tmp/node_modules/@fontsource-variable/inter ]; then python -m archive.management.fonts /tmp/node_modules; fi \
 && rm -rf /tmp/node_modules \
 && python -m compileall -q archive \
 && SECRET_KEY=only-while-building python manage.py compile_catalogues \
 && SECRET_KEY=only-while-building python manage.py collectstatic --noinput \
 && rm -f var/archive.sqlite3* \
 && mkdir -p var/captures var/index \
 && chmod 0700 var/index && chmod 0750 var/captures \
 && chown communique:communique var/captures var/index
USER communique
EXPOSE 8000
# The static files lie in the image; only what the archive receives and its index need a volume.
VOLUME ["/srv/communique/var/captures", "/srv/communique/var/index"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["python", "-m", "archive.management.healthy"]
CMD ["gunicorn", "-c", "gunicorn.conf.py"]
