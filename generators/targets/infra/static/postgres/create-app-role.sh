#!/bin/sh
# The app never connects as the superuser: a superuser passes every row-level security policy.
# CREATEDB is for the tests, which make a database of their own.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set database="$APP_DATABASE" --set password="$APP_DB_PASSWORD" <<'SQL'
CREATE ROLE app LOGIN NOSUPERUSER NOBYPASSRLS CREATEDB PASSWORD :'password';
CREATE DATABASE :"database" OWNER app;
SQL
